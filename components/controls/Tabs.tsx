import { useLocale } from '../translate';
import { moveChoice } from './move-choice';
import { trusted } from './trusted';

interface TabsProps<Id extends string> {
  label: string;
  tabs: { id: Id; label: string; count?: number }[];
  selected: Id;
  onSelect(id: Id): void;
  /** Id of the element that shows the selected tab; each tab's own id is `<panelId>-<id>`. */
  panelId: string;
}

/** Words with their counts along one line. The panel: `role="tabpanel" id={panelId} aria-labelledby=…`. */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect, panelId }: TabsProps<Id>) {
  const numbers = new Intl.NumberFormat(useLocale());
  return (
    <div
      class="tabs"
      role="tablist"
      aria-label={label}
      onKeyDown={trusted((event) => {
        moveChoice(event, (index) => onSelect(tabs[index]?.id ?? selected));
      })}
    >
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          id={`${panelId}-${tab.id}`}
          aria-controls={panelId}
          aria-selected={tab.id === selected}
          tabIndex={tab.id === selected ? 0 : -1}
          onClick={trusted(() => onSelect(tab.id))}
        >
          {tab.label}
          {/* The space is for the accessible name: "People 6". */}
          {tab.count === undefined ? null : <span class="count"> {numbers.format(tab.count)}</span>}
        </button>
      ))}
    </div>
  );
}
