import '../../components/theme.css';
import '../../components/controls/controls.css';
import '../../components/facts/facts.css';
import '../../components/reader/styles/changes.css';
import '../popup/popup.css';
import './sidepanel.css';
import { showPage } from '../page/show-page';
import { SidePanel } from './SidePanel';

showPage(<SidePanel />, 'sidepanel_title');
