import type { ComponentChildren } from 'preact';
import { useId } from '../use-id';
import { moveChoice } from './move-choice';
import { trusted } from './trusted';

interface TabsProps<Id extends string> {
  label: string;
  /** `count`: as it is written in the interface's language. */
  tabs: { id: Id; label: string; count?: string }[];
  selected: Id;
  onSelect(id: Id): void;
  /** What the selected tab shows. */
  children: ComponentChildren;
}

/** Words with their counts along one line, and the panel below. */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect, children }: TabsProps<Id>) {
  const id = useId();
  return (
    <>
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
            id={`${id}-${tab.id}`}
            aria-controls={`${id}-panel`}
            aria-selected={tab.id === selected}
            tabIndex={tab.id === selected ? 0 : -1}
            onClick={trusted(() => onSelect(tab.id))}
          >
            {tab.label}
            {/* The space is for the accessible name: "People 6". */}
            {tab.count === undefined ? null : <span class="count"> {tab.count}</span>}
          </button>
        ))}
      </div>
      <div class="tab-panel" role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${selected}`}>
        {children}
      </div>
    </>
  );
}
