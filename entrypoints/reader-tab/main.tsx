import '../../components/theme.css';
import '../../components/controls/controls.css';
import '../../components/facts/facts.css';
import '../../components/reader/reader.css';
import './reader-tab.css';
import { showPage } from '../page/show-page';
import { ReaderTab } from './ReaderTab';

showPage(<ReaderTab name={location.search.slice(1)} />);
