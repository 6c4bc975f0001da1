// Slack, in Socket Mode and behind our own HTTP server, under the law that holds for every platform.
import { platformContract } from '../../contracts/platform.ts';
import { slackHarness } from './platform-under-test.ts';

platformContract('Slack in Socket Mode', slackHarness('socket'));
platformContract('Slack in HTTP mode', slackHarness('http'));
