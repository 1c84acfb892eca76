/** Everyday English of four letters and more: a message may mean it although no example has it. */
import { setOf } from './small-words.ts';

/** Never taken for a typing error. */
export const COMMON_WORDS: ReadonlySet<string> = setOf(`
  about abroad accent accept access action active actual added adding adjust advise afraid after
  again ahead alarm alert alerts alive allow almost already also alter always amount annual answer
  anyone anything anyway apart appear apply area around arrive aside asked asking asks assist awake
  aware away axis back backup badly bags ball band bare barely base basic bath beam bear beat beats
  been before begin behind being bell bells belong below belt bend bent beside best better beyond
  bike bill bind bite bits black blame blank blew blind block blow blue board boat body bold bolts
  bone book booked boot booted bore bored born boss both bottom bought bound boxes brand break bring
  broad broke broken brown brush buddy bugs build built bump bunch burn burned busy buying cabin
  cable cake call called came camera camp cancel cannot care career carry cars case catch caught
  cause caused ceases cell chain chair chance change charge charged chat cheap cheat check checks
  child choice choose chose city claim class clean clear clever climb close closer cloth cloud clue
  code cold colder color colour come comes coming cook cool cope copy corner cost costs could count
  couple cover covers cracked crash crazy cream create credit cross cups curious daily damage damp
  dare dark date dates daughter dawn days dead deaf deal dear decent decide deck deep define delete
  denied desk device dial dice died dies direct dirt dirty doctor does dogs doing done door doors
  double down draw drawn dream dress drill drive drop drops dull dumb during dust duty each early
  earn earned earth easy eating edge edit effort eight either else email empty ends engine enjoy
  enough enter entire equal erase error even evening event events every everyone evil exact except
  exit expect expire expiry extra eyes face faces facing fact facts fail failed failing fair fake
  falls false family farm fast faster fault fear feeds feel feet female fence fetch fever fight
  figure file fill film finally find fine finger finish firm first fits five fixed fixes fixing
  flash flat flow fold folks follow foot force forget forgot form former forms forth found four
  frame free freeze frequent friday friend from froze frozen fuel full fully funny future gain
  gallon game games gate gates gave gaze gear gentle gets ghost girl girls give given giving glad
  glass glue goal goat goes going gone good gotten grab grass gray great green grew grey grip ground
  grow guard guess guest guests guide guys hair half hall hand hands handy hang happen happy hard
  hate have having head heads health hear heard heat heavy heel held hello help here hers hidden
  hide high higher hill hint hire hired hits hold hole holes home hood hook hope hoping horse host
  hotter hour hours house huge hung hunt hurry hurt hurts idea ideas info inform inner inside into
  iron issue issued issues item items itself jobs joke jump just keep keeps kept kick kicks kill
  kind kinds kitchen knee knew knob knock know known lack lacks lady lamp land lands lane large last
  late lately later latest laugh lazy lead leads leak leaks learn least leave leds left lend length
  less lesser level liar life light lights like liked limit limits line link lips list listed listen
  little live lived lively living loads loan local locate lock locked logic lone long longer look
  looked looks loop loose lord lost loud louder love lovely lower lowest luck lucky made magic maid
  mail mailed main make making male mall manual many march mark market master mate mates math matter
  maybe mean means meant meet member menu merely mess messed metal meters mice might mild milk mind
  mine minute missed mixed mobile mode modify moist moment monday money month months moon moral more
  morning most mostly mother mouse mouth move moved movie much mugged must myself nail nails name
  names near nearby nearly neat neck need needed needs nest never next nice night nights nine nobody
  noise normal north nose note notes nothing notice notify number nurse nuts obtain obvious occur
  odds offer office often okay older once ones online only onto open opened opens option order
  orders origin other ought outer over owes owner pack paid pain paint pair pale panel pants paper
  parent parked parts party pass passed past path pause paying people perhaps period person pets
  phase phone photos pick piece pile pink pipe place placed places plain plan plans plant plate play
  player please plenty plot plug plugs plus point points pole policy pool poor pops porch porter
  post posted pound pour power prefer pretty price print prints prior prize proof proper proud prove
  pull pulled pump pure push pushed pushes quick quickly quiet quit quite race rain raise random
  rang range rare rate rated rates rather rating reach read ready real really rear reason recall
  recent redeem refer refund refuse rely remind remote remove rent rental repair repeat report reset
  rest result return revert reward rich ride right ring rings rise risk road robot rock role roll
  rolled roof room rooms root rope rough route rubbed rubber rude ruin rule rules rush rust rusty
  safe said sake same sand save saved saving saying says scared scene score scratch screen screw
  seal search seat seated second secret secure seeing seem seems seen sell send sense sent serve
  seven shade shake shall shape share sheet shell shift shine shirt shock shoe shoot shop shore
  shots should shout shove show showed shower shown shows shut sick side sight sign silly silver
  simply since singer single sink sister site sits skin skip sleep sleeps slept slide slides slight
  slip slot slow slower slowly small smart smell smoke smooth snow soap soft sold solid solve some
  someone something song songs sons soon sore sorry sort sorts soul sound sour source south span
  spare speak speech speed spell spend spent spin split spoke spot spots spray spring sprint square
  stage stairs stamp stand stands stare start starts state states statue status stay stays steal
  steam steel step steps stick sticks stiff still stole stolen stone stood stop stops store storm
  story street strip strong stuck stud stuff stupid submit subway such sudden suit super sure
  surface sushi swap sweet swing swipe switch system table tail tails take taken takes taking talk
  tall tape target task tasks taste teach teams tear tears teeth tell temp tenant tend tests text
  than thank thanks that their them then there these they thick thief thin thing things think this
  those though three through throw thrown thus tide tied tight till time timer times tiny title
  today todo toes told tomato tone tones tonight tonne took tools tooth tops torn toss total touch
  tough toward tower town trace trade train trash travel treat tree trial trick tried tries trip
  truck true trust truth trying tube tune turn turned turns twice twins type types ugly unable uncle
  under union unit united units unless unsure unsync until update upper upset upside urge urgent
  used useful user users uses using value vast verify version very video views visit voice volume
  wage waist wait wake walk wall walls want wanted wants ward warm warn warned warns wash waste
  watch water wave waves ways weak wear wears weather wedge week weeks weird well went were west
  what wheel when where whether which while whole wide wife will wind window winds wine wing winter
  wipe wiped wire wise wish witch with within wonder wood wooden word words wore work worked works
  world worn worry worse worst worth would wound wrap write wrong wrote yard yeah year years yell
  yesterday young your yours zero
`);
