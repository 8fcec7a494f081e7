// The first script of the one file. A policy in the page stops requests, but not a page that goes elsewhere, nor a call
// between browsers; a website can forbid those with a header, a file cannot. This closes the ways that are left, before
// any other script runs, so that none of them can keep a way open. What it cannot close: a <link> that is in the page
// already can be turned into a bare connection to elsewhere, which carries nothing but an address.
import { closeWays } from './closed-ways'
import { makeNoOtherWorld } from './no-other-world'
import { stayHere } from './stay-here'

closeWays()
makeNoOtherWorld()
stayHere()
