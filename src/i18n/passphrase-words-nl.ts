/**
 * 2,048 Dutch words to make a passphrase of: short, common, kind, without accents, and without double meanings that hurt.
 * Chosen by hand for Weloverwogen.
 */
export const WORDS = `
aaien aanbod aandacht aanloop aardbei aarde aarden abrikoos acacia acteur actie actief adelaar adem ademen advies
afspraak afstand agenda agent ajuin akker akkoord akoestiek alarm albatros album alfabet alpaca altijd amandel ambacht
ananas andijvie anekdote anemoon anjer anker ansicht antiek antilope antwoord apart apparaat appel appelboom appelmoes
appelsien applaus april aquarel aquarium archief architect arend armband aroma artisjok arts asfalt asperge astronaut
atelier atlas attent aubergine augurk augustus auteur avocado avond avontuur azalea baars badkamer badpak bagage
bakfiets bakken bakker bakkerij bal balans balkon ballade ballon bamboe banaan band banjo bank basilicum basis
basketbal bast batterij bebloemd bed bedaard bedankje beek beekje beeld beer begin beginnen begrip beige bekend beker
bel beleefd bellen benieuwd bereid berg bergpas bergtop bericht berk beroep beschuit besluit beuk bewaker bewaren
bewust bezem bezield bezoek bieden bieslook biet bij bijdrage bijenkorf bijna binnen bioloog bioscoop blad bladeren
bladgoud bladzijde blauw blazen blij blijven blik bloei bloeien bloem bloemist bloemkool bloempot blokfluit bloot
bocht boei boek boeket boemerang boer boerderij boerin boetseren bolster bomen bonbon boodschap boog boom boomgaard
boomhut boomstam boon boord boot bord boren borstel bos bosbes bosrand bosweg botanisch boter bouwen bouwer boven
bowling braam brandhout brandweer breed breien breiwerk brengen brief bries bril broccoli broche brochure broekzak
broer brood broodje brug bruggetje bruin brunch buffel buigen buis buiten buizerd bundel bureau bus butler buur
buurman buurt buurvrouw buxus cacao cactus cadeau cake camelia camera camping canvas caravan carillon carnaval
carrousel ceder cello cent chalet chemicus chocolade cijfer cipres circus cirkel citroen clematis clown club coach
collega compleet componist computer concert conifeer constant contact container contract couplet courgette couscous
cracker creatief croissant cursus daarna dadel dag dagboek dahlia dak dakpan dakraam dal dankbaar dans dansen danser
dapper das datum dauw december deeg deken dekken deksel delen delta denken derde dertien dertig dessert detail deur
dialoog diamant dichtbij dichten dichter dienst diep dille diploma direct dirigent dobberen docent dochter dodo doek
doel doen dokter dolfijn domino donderdag donker doorheen dop dorp draad draaideur draaien draak dragen dragon
dressoir drie driehoek drinken dromen droog droom droomhuis druif drum druppel dubbel duet duidelijk duif duikboot
duiken duiker duim duin duizend duur duurzaam dweil dynamo echo echt eclips edel eekhoorn eend eenmaal eens eenvoud
eenvoudig eerder eerlijk eerste eetkamer eetzaal eeuw effect egel eigen eik eiland einde eland elastiek elders elegant
element elf emmer energie engel enkel envelop episode erfgoed ernstig ervaring erwt esdoorn estafette etalage etappe
eten ets etui even evenveel exact examen exotisch expeditie extra fabel fabriek fakkel familie fanfare fantasie fazant
februari feest feit fel festival ficus fiets fietsbel fietsen fietser fietspad figuur fijn film filmen filosoof filter
finale fjord flamingo flanel fles flesje fleurig fluit fluiten fluweel folder fontein forel formule fornuis fors foto
fotograaf fotolijst fraai framboos fret fris functie fuut gaaf gaan galerij galm gang garage garen gast gastheer
gastvrij gauw gazelle gazon gebaar gebak gebied gebouw gedicht geduld geel geheim geheugen geiser geit gekko gelijk
geloof geluid geluk gelukkig gemak gember gemeente genieten geoloog geranium gerust gesprek getal geur gevel geven
gevoel geweldig gewelf gewoon gewoonte gezellig gezin gezond gids gieten gieter giraf gisteren gitaar gitarist glad
glans glas glazuur gletsjer glijbaan glijden glimlach glimmen globe gloed goed golf golfslag gong gordel gordijn goud
gouden goudvis graag granaat graniet grap grappig gras grasland grendel grens gretig griffel grijs groei groeien groen
groep groet groeten grond groot grot guirlande gunstig haag haalbaar haan haard haardvuur haas hagel hagelslag haken
hal halen half halfrond halm hamer hamster hand handbal handdoek handelen handig handpalm hangbrug hangen hangmat
hangplant hangslot harmonica harmonie harp hart hartelijk haven havermout havik hazelaar hazelnoot hecht heel heelal
heerlijk heester heet heffen hei heide heimwee hek helder helling helpen hemel hemels hengel herberg herfst hert heus
heuvel hibiscus hier hierna hijsen hinde hinkelen hobby hockey hoed hoek hoepel hoera hoes hommel hond honderd honing
honkbal hoog hoogte hooi hoop hoorn hopen horen horizon horloge hortensia hotel houtblok houtskool houtwerk huis
huiselijk huiskamer hulp hulst humor humus huppel huppelen hut hyacint ideaal idee ieder iemand iets ijs ijsbeer
ijsberg ijsje ijskast ijspegel ijsvogel imker ingenieur inhoud inkt inpakken intussen inzicht iris ivoor jaar
jaarmarkt jaguar jam januari jarig jas jasmijn jojo jong jongen jubel juf juichen juist juli juni kaars kaart kaas
kaasplank kabel kabouter kajak kaketoe kalender kalm kam kameel kamer kamille kamperen kampioen kampvuur kanaal
kanarie kandelaar kaneel kano kans kapel kapitein kapper kapstok karakter karamel karavaan karnemelk karton kast
kastanje kasteel kat katoen kei kelder kennen kennis kerkuil kers kerstboom ketel ketting keuken keuze kever kiel kiem
kievit kiezel kiezen kijken kikker kind kip kit kiwi klaar kladblok klank klaproos klarinet klas klassiek klaver
klavier klein kleur kleurrijk kleuter klimmen klimop klinken klok klokhuis klomp klompen kloppen klus knap kneden
knikken knikker knipoog knippen knipsel knoflook knoop knop knuffel knus knutselen koala kobalt koek koekje koekoek
koel koelkast koepel koets koffer koffie koffiekop koken kokos kokosnoot kolibrie kom komeet komen komkommer kompas
konijn koning koningin kooi kool koopman koor koord kopen koper kopje koraal korenveld korfbal koriander korst kort
kosmos kostbaar kraai kraan kracht krachtig kraken krans krant kras kreek krekel krent krijt krik kring kroeg krokant
krokus kroon krop kruid kruimel kruipen kruispunt krullend kubus kuiken kunde kunst kunstwerk kussen kust kustlijn
kwaliteit kwark kwart kwartier kwast laag laan laars lach lachen laden lagune laken lama lamp lampion landen landgoed
landkaart landschap lang langzaam lantaarn laptop lasagne lat laten later latwerk laurier lauw lavendel leem leerling
leerrijk leesbaar leesboek leeslamp leeuw legende leiden lekker lelie lenen lens lente lepel leraar leren les lesje
letter leuk leunen leuning leven levend lezen libel licht lichtje lied liedje lief liefde liefst lier lift lijm lijn
lijst lijster limoen limonade linker links linnen lint linze lippen lof logica lolly longen loon lopen loper los lotus
luchtig luid luifel luik luister luisteren lupine lustig maaier maaltijd maan maand maandag maanlicht maart maat
maatje macaroni machinist madelief magie magneet magnolia maillot makelaar mammoet mand mandarijn manege mango manier
mantel map margriet marimba markt marmelade marmer masker maskerade matig matras meander medaille meel meer meerkoet
meertalig meester meetlat meeuw mei meikever meisje melk melkweg melkwit melodie meloen mengen mening mens menuet
merel merg meridiaan metaal meteen meten metgezel methode meubel microfoon middag mijmeren mikken mild miljoen mimosa
minder miniatuur mint minuut mirakel misschien mixer mobiel modern moed moeder moedig moeras moestuin mokka molen
molenaar moment monteur mooi morgen mos mossel mosterd motief motor mouw muesli munt muntthee mus museum muts muur
muziek muzikaal muzikant naald naam naast nacht nachtuil nadruk narcis natuur nectarine neef negen neonlicht nergens
nest net netwerk neushoorn neutraal nevel nieuw nieuws nijlpaard nijver nodig noedel nog nonkel nooit noorden noot
notitie november nul nummer nuttig oase oceaan ochtend octopus oefenen oefening oehoe oerbos oerwoud oever ogenblik
oker oktober olie olifant olijf oma omhoog omlaag omweg onbezorgd onder onderweg ongeveer ontbijt ontdekken ontmoeten
ontwerpen oogst oogsten oogwenk ooievaar ooit oom oorbel oorsprong oost opa opdracht open openen opera opgewekt
opletten opnieuw oprecht oprit optocht opvoeder oranje orchidee orde oregano orgel origami orkest ornament otter oud
ouder oven overal overdag overtocht paal paar paard paars pad pagina paleis palet palm palmboom pan panda paneel
panorama panter pantoffel papaja papaver papegaai papier paprika parachute parade paradijs paraplu parasol parel paren
parfum park parkeren partituur paspoort passen passend passer passief pasta pastei pastinaak patroon pauw pauze pedaal
peddelen peer pelikaan pellen pen penseel peper peperkoek perron perzik peter piano piccolo picknick piek pienter pijl
pilaar piloot pimpel pinda piraat piramide pistache pittig pizza plaat plaatje plafond plaid plakband plakken plan
planeet plank plannen plant plantage plas plat plataan platform plein plek plezant plezier plukken podium poema
poetsen poffertje poging polder polka pompoen pony poort pop popcorn porselein portaal portiek portier portret
positief post postbode postduif poster postzegel pot potlood prachtig praktisch praline praten precies prei prent
prettig prijs prima primula prins prinses prisma proeven professor project publiek pudding punt puppy puree puur
puzzel pyjama quinoa raad raadsel raaf raam raap radar raden radijs radijsje radio rail raket ravijn recept rechtop
rechts rede redelijk ree refrein regel regen regenboog regenjas regenton regenwoud reiger reis reizen reiziger rek
rekenen rekening remmen renbaan rendier rennen repareren reportage respect resultaat reus reuzenrad richting ridder
riem riet rietje rijden rijk rijmen rijp rijst rijwiel ring ringweg ritme ritueel rivier rivierbed rob robijn robot
roeiboot roeien roepen roer roeren roerend rol rollen rolstoel roltrap roman rond ronden rondje rood roodborst roos
rots route roze rozelaar rozijn rubber rugzak ruig ruiken ruil ruim ruimte ruisen ruit ruiter rust rustiek rustig
saffier saffraan salade salie salon salto samen samenspel sandaal sap satelliet sauna saus saxofoon schaal schaap
schaar schaats schaatsen schaduw schaken schap schat schelp schema schenken schep scherp schets schetsen schijf
schijnen schilder schillen schip schipper schoen schommel schoon schotel schouder schouw schrift schrijven schrijver
schuif schuim schuiven schuur seconde seizoen selder serie sering seringen servet sesam sfeer sieraad siergras
sierlijk signaal simpel siroop sjaal sjerp sla slaap slagroom slalom slang slank slapen slee slepen sleutel slim
slinger sloep sluiten smaak smakelijk smal smaragd smelten snaar snappen snavel sneeuw sneeuwpop snel snijboon snoek
snoepje snorkel snorren soep soepel sok som soms sonate spaarpot spar sparen specht speculaas speelgoed speels
speeltuin speld spelen speler spiegel spijker spinazie spinet spinnen spiraal spits spoedig spoelen spons spontaan
spoor spoorbrug sport sporten sportief spraak spreeuw spreken spreuk spriet springen sprong sprookje spruit spruitje
staan stabiel stad stadhuis stadion staf stam stap stappen station steeds steen steenbok steiger stekje stellen stem
stempel step steppe ster sterk steunen steur stevig stift stijgen stijl stil stilte stoel stoer stof stoomboot stop
straat strak straks stralend strand strandbal streek streep strelen strik strohoed strooien stroom struik struis
student stuifmeel stuiter stuiver sturen stuur stuurman subtiel suiker suikerpot surfplank symbool taak taal taart
tafel tak talent tandarts tandem tango tante tapijt tapir tarwe tas tastbaar taxi taxus team teder tegel tegelijk
tegeltje teken tekenen tekening tekst telefoon telescoop tellen temmen tempel tempo tennis tent terrarium terras
tevreden theater thee theelepel theepot thema thuis ticket tien tij tijd tijger tijm tikken tillen timmeren timmerman
tipi toast tocht toekan toekomst toendra toerist toets tof tomaat toneel tonijn toon top topaas toren torenklok tosti
touw tovenaar toveren traag tractor traditie trainen trainer traktatie trakteren transport trap trappen tred treffen
trein trekhaak trekken trend triangel trofee trommel trompet troon troostend trots trouw truffel trui tuimelen tuin
tuinbank tuinhek tuinkers tuinman tuinpad tulp tunnel turkoois turnen turner twaalf twee tweede twijg twintig uitkijk
uitstap uniek universum uurwerk vaak vaandel vaardig vaart vaas vader vakantie vakman valk vallei vanavond vandaag
vangen vanille varen variant vast veer veerboot veertien veertig veger veilig vel veld veldbloem veldmuis velg venkel
vennetje venster ver verf verhaal verhuizen verkeer verlangen verloop verpleger verschil verslag vertalen vertaler
vertellen verven verzoek vest veter veulen vier vieren vierkant vijf vijftien vijftig vijg vijver villa vinden viool
viooltje vis viskoper visnet vissen visser vitaal vitrine vla vlaai vlag vlak vlecht vlechten vleermuis vleugel
vliegen vlieger vliegtuig vlier vlierbes vliering vlijtig vlinder vloed vloeien vloeiend vloer vlok vlot vlucht voeden
voelen voertuig voetbal voetpad voetstap vogel vogelhuis vogelnest vol volgen volgorde volleybal vooral voorbeeld
voorbij voordeel voordeur voorhoofd voorjaar voorop voorstel vooruit vork vorm vos vouw vraag vragen vrede vredig
vreugde vriend vriendin vrij vrijdag vrijheid vroeg vrolijk vuur vuurtoren vuurvlieg vuurwerk waaien waaier waakvlam
waakzaam waar waarde waardevol waarheid wachter wafel wagen wakker walnoot walrus wals wand wandelaar wandelen
wandeling wanten warm warmte wasmand wassen wastafel water waterpolo waterput waterval weefsel week weekend weg wegen
wegwijzer weide weiland welkom wendbaar wenken wens wereld wereldbol werk werken west wet weten weven wezel wiegen
wiel wierook wijd wijkagent wijngaard wijnrank wijs wijsheid wijzen wijzer wil wild wilg wind winde windhoos windmolen
windstil winkel winnen winter winterjas wipneus wippen wisselen wit woensdag woestijn wol wolf wolk wolkje wolletje
wombat wonder wonen woning woonboot woord wortel woud wrijven wuiven xylofoon yoghurt zaad zaaien zaailing zaal zacht
zadel zagen zaklamp zalig zalm zand zandbank zandloper zanger zangeres zaterdag zebra zebrapad zee zeegras zeehond
zeeman zeep zeester zeewier zeggen zeil zeilboot zeilen zeilschip zeker zelden zelf zenit zes zestien zestig zetel
zeven zeventien zicht zien zigzag zijde zilver zilveren zin zingen zitbank zitten zodra zoeken zoemen zolder zomer
zomerjurk zon zondag zonder zonnehoed zonnen zonnig zoon zorg zorgen zorgzaam zout zoutvat zoveel zowat zuid zuiden
zuivel zuiver zuring zus zusje zuurdesem zwaaien zwaan zwaluw zwembad zwemmen zweven zwierig
`
