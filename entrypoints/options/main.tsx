import '../../components/theme.css';
import '../../components/controls/controls.css';
import '../../components/look/look.css';
import '../../components/settings/settings.css';
import '../../components/settings/preview.css';
import { showPage } from '../page/show-page';
import { Options } from './Options';

showPage(<Options />, 'options_title');
