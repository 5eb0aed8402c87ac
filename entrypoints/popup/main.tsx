import '../../components/theme.css';
import '../../components/controls/controls.css';
import '../../components/facts/facts.css';
import './popup.css';
import { showPage } from '../page/show-page';
import { Popup } from './Popup';

if (location.search !== '') document.documentElement.dataset.page = '';
showPage(<Popup />);
