import '../../components/theme.css';
import '../../components/controls/controls.css';
import '../../components/settings/settings.css';
import './welcome.css';
import { showPage } from '../page/show-page';
import { Welcome } from './Welcome';

showPage(<Welcome />, 'welcome_title');
