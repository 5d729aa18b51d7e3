import { celPeer } from './cel';
import { jsonLogicPeer } from './json-logic';
import { jsonRulesEnginePeer } from './json-rules-engine';
import type { Peer } from './peer';
import { publicodesPeer } from './publicodes';

export const peers: Peer[] = [jsonRulesEnginePeer, celPeer, jsonLogicPeer, publicodesPeer];
