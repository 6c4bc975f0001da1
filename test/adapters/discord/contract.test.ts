// Discord is a platform as the contract has it.
import { platformContract } from '../../contracts/platform.ts';
import { discordHarness } from './harness.ts';

platformContract('Discord', discordHarness);
