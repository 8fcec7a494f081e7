/**
 * 1,451 English words to make a passphrase of. After the first short wordlist of the Electronic Frontier Foundation
 * (Joseph Bonneau, 2016, CC BY 3.0 US, eff.org/dice): words that are not kind were left out, others were added.
 */
export const WORDS = `
acorn acre acrobat address adventure afar agent agile ahead aide aim airport alarm album alike alive alley almond aloe
aloft aloha alone alphabet amber amino ample amuse anchor angel angle ankle answer antelope anthem apple apricot april
apron aqua archway area arena aroma arrow art artist asteroid astronaut atlas atom attic audio aunt autumn avenue
avoid awake award awoke axis backpack bacon badge badger bagel baggy bagpipe baked baker bakery balance ballet balloon
balmy bamboo bandage bandana banjo banner barge barley barn barrel basil bask basket batch bath bathtub beach beacon
bean beaver bedroom beehive beetle beret berry bicycle bilberry birch birthday biscuit bison blackbird blade blank
blanket blaze blend bless blink blossom blue blush boardwalk boast boat bobbin body bolt bonfire book bookcase booth
boots bottle boulder boulevard bouquet bracelet branch brass bread breed breeze brick bride bridge bright brim bring
brink brisk broad brooch brook broom brother brush bubble bucket buckle bud buffalo builder bunch bunny bus bush
butter butterfly button buzz cabbage cabin cable cactus cafe cage cake calendar calm camel cameo camera canal canary
candle candy cane canoe canon canyon cape caramel caravan card cardigan cargo carol carpet carrot carry carve case
cash cashew castle cathedral cause cedar ceiling celery cello centre ceramic chain chair champion channel chant
chapter chariot charm chase cheer cheese chef cherry chess chest chestnut chief chili chill chimney chip chocolate
choir cider cinema cinnamon circle circus city civil claim clap clarinet class clay clean clear clerk click climate
clink clip cloak clock clone cloth cloud cloudy clover coach coast coastline coat cobalt coconut coffee coil colour
colt come comet comfort comic comma compass concert cookie copper copy coral cork corner cost cottage cotton couch
courage cousin cover cozy cradle craft crane crawl crayon cream creature crib cricket crisp crocus crook crop cross
crossing crowd crown crumb crystal cub cuckoo cucumber cupboard cupcake cure curious curl current curtain curve
cushion cycle cypress dad daffodil dahlia daily dairy daisy dance dancer dandy daring dart dash data date dawn day
daylight deal deck deckchair decor deed deer delay denim dense depth desert desk dessert detail dial diamond diary
dice dig dill dimly dinner disco dish disk diver dock doctor doing doll dolphin dome domino donkey donor donut
doorbell doorway dove down dragon dragonfly drama draw drawer dream dress dried drift drill drive drizzle drum drummer
dry duck duckling duct dune duo dusk dust duty eagle early earth easel east eaten eats ebony ebook echo eclipse edge
editor eel elbow elder elegant elephant eleven elf elk elm elude elves email embrace emerald emit emu energy engine
enter entry equal essay even evening evergreen evoke exact exit explorer fable fabric fact factory fairy falcon fall
family fancy farmer fearless feast feather feed fence fern ferry festival fiber fiddle field fifth fifty figure film
final finch finger firefly fireplace firework fisherman fit five flag flame flamingo flannel flap fleece flint flip
float flock flour flower flute flyer foam foggy folic folk food footpath forest forever fortune found fountain fox
foyer frame freckle freedom fresh friday fried friend frill frisk frog from front frost froth fruit future gains gala
galaxy gallery game garage garden garlic gave gazelle gear gecko gem genre gentle gherkin gift gig gills ginger
giraffe given giver glacier glad glass glide glitter globe gloss glove glow goal going golden golf gondola gong good
goose grab grain grandma granite grant grape graph grasp grass gravel gravity gravy gray green greet grew grid grip
grocer groom grove guest guide guitar gulf guy gymnast habit half hallway halo halt hamlet hammock hamster handle
happy harbour harmony harp harvest hatch haven hazel hazelnut headland heap heat heather heave hedge hedgehog helmet
help herbs hero heron hillside hilltop hippo holiday hollow honest honey hook horizon horse hotel house hub hug hula
hull human humble humid hut ice iceberg icicle icing icon idea igloo image inkwell insect ion iris iron island item
ivory ivy jacket jaguar jam jasmine jazz jelly jet jewel jigsaw job jolly journey joy joyful judge juggler juice juicy
july jumbo jump jumper jungle juniper kangaroo kayak keep keg kernel kettle keyboard kingdom kiosk kitchen kite kitten
kitty kiwi knee knitting koala ladder ladle lady lagoon lake lamb lamp lance land lantern lapel large lark last latch
late laurel lavender lawn leaf left legal legend lemon lemonade lend lens lent lentil leopard letter level lever
library lid life lift lilac lily lime line linen lion lip list lizard lobster locket lodge logbook luggage lullaby
lunar lunch lunchbox lynx lyric macaroni magic magnet magpie mailbox maker malt mammoth mango manor mansion many map
maple marble march market marmalade mascot mash match mate meadow meerkat melody melon merry meteor midnight milk mill
mineral minute mirror mitten mocha mole mom moment monday monkey moonlight moose morning mosaic moss most motor motto
mount mountain mouse mouth move movie mulberry mulch mural muse museum mushroom music mussel mustard nacho nail name
nap napkin narrow nature near neat nectar needle neighbour neon nephew nest net newt next niece nightfall ninth noodle
north notebook november nugget nursery nutmeg oak oasis oat oatmeal ocean october octopus oil old olive omen onion
only opal open opening opera opt orange orbit orchard orchid oregano origami ostrich otter outer oval oven owl oyster
ozone pace package paddle paint painter palace palette palm pancake panda panther pants papaya paper parade parcel
park parsley parsnip partner party pasta pasture patch path pathway patio pavement pavilion peach peacock peanut pear
pearl pebble pecan pelican pencil penguin penny peony pep pepper perch perfume petal photo piano picnic picture pigeon
pillow pilot pine pinecone pirate pistachio planet plank plant platform plaza plow pluck plug plum plus pocket pod
poem poet poetry point poker polar polite polka polo pond pony poppy porcelain porch pork porridge postcard potato
potter power prairie press primrose prince princess print prior prism prize promise proof props puddle puffin pull
pulse puma pumpkin punch pupil puppet puppy purr purse push putt puzzle pyramid quake quarry quartet quartz query
question quiet quill quilt quota quote rabbit race rack radar radio radish raft rail rainbow raincoat raisin rake
rally ranch range rank raspberry raven reach reader recap recipe recorder reef reindeer relax relay repay reply reset
rhubarb rhyme rhythm ribbon rice rich riddle ride rinse ripen ripple rise river roast robe robin rock rocket roman
roof rooster rope rosebud rosemary rover rowan royal ruby rug rule saddle saffron sage said sailboat sailor saint
salad salmon salon salsa salt same sandal sandwich sandy sapphire satin saturday saucer sauna saved savor scale
scallop scarf scissors scooter scope score scout scuba sculptor seagull seahorse seal seashell season secret sedan
self send sepia set seven shade shadow shaft shamrock shape share sharp shed sheep sheet shelf shell shepherd shine
shiny ship shirt shoelace shop shore shoulder shout shown showy sift signal silence silk silver singer sip siren
sister sixth size skate sketch skier skies skip skirt sky slate sled sleek sleep sleet slept slice slick slip small
smile snack snail snap sniff snowflake snowy soap soccer sock sofa soup spaniel sparkle sparrow speak speed spend
spent spider spinach spirit spool spoon spoonful sport spot spout spray spree spring spruce squash squid squirrel
stable stack stadium staff stage stairway stall stamp stand starfish start state statue stays steam steamboat steep
stem step stick stir stock stone stood stool stop storm story stout stove straw stray stream street student stuff
sugar suitcase summer sunday sundial sunflower sunrise sunset surf surprise sushi swallow swan sway sweater sweep
swell swept swift swim swing swipe swirl swoop symphony syrup table tag tailor take tall talon tangerine taps task
taste tasty teacher teapot teddy telescope temple thank thaw theatre theme thimble thing think thistle thorn thread
thumb thunder tiara ticket tidy tiger tile timber tint tiny toast toffee tomato topaz torch tortoise toucan tower
trace track tractor trade tradition train trait tray treasure treat tree trek trellis trend trial tribe trick tricycle
trio trombone trout truce truck truffle trumpet trunk try tuesday tug tulip tummy tundra tunnel turf turnip turquoise
turtle tutor tutu twelve twenty twice twine twins twirl twist umbrella uncle unify union unit upper urban user valley
value vanilla vase velvet venue veranda verse vessel vest video view village viola violet violin visa visitor vocal
voice volcano volt voter voyage waffle wagon wake walk wallet walnut walrus wand warbler warm wash wasp watch water
waterfall waterlily wavy wednesday weekend welcome whale wheat wheel whisper whistle whole wick widen width wifi
wigwam willing willow wind windmill window wing wink winter wipe wiry wisdom wise wish wispy wizard wok wolf wonder
woodland wool word work woven wren wrist writer yard year yeast yellow yield yoga yogurt yummy zebra zero zesty zigzag
zippy zone zoom
`
