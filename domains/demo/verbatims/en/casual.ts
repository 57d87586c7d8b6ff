import type { Register } from '../voice.ts';

/** Everyday British English, as typed on a phone. */
export const casual: Register = {
  key: 'casual',
  weight: 62,
  clauses: {
    'delivery.time': {
      good: [
        '(my order|the {product}|it) (turned up|arrived) (bang on time|a day early|the very next day|exactly when they said)',
        'delivery to {city} was (really quick|super fast|much faster than I expected)',
        "I (could see|knew) where my parcel was the whole way, (love that|that's how it should be)",
        "can't fault the delivery",
      ],
      bad: [
        'it (came|turned up) {days} days late[ and nobody bothered to tell me]',
        'took a day off work to wait in and (no one came|nobody showed up|the van never came)',
        '{courier} (have gone downhill round here|said “tomorrow” three days running|had my parcel sat in {city} for {days} days)',
        'was promised Tuesday, got it (the following Monday|on Friday|{days} days later)',
        'tracking (just said “out for delivery” for {days} days|says delivered but I have nothing|never updates)',
        'deliveries in {city} have been (a joke|awful|hopeless) lately',
      ],
      wish: [
        'would be great if we could pick (an evening slot|a two-hour slot)',
        'please (show the van on a map|let us choose a safe place)',
      ],
      ask: [
        'where is my order please?',
        'why has it said “shipped” for {days} days?',
        "can I change the address before it's sent?",
      ],
    },
    'delivery.courier': {
      good: [
        'the driver was (lovely|so polite|really friendly)[ and carried it up the stairs]',
        'driver rang first to check I was in, (nice touch|really appreciated that)',
      ],
      bad: [
        'the driver (was rude|was really short with me|refused to bring it up)',
        "parcel was (dumped in the rain|left with a neighbour I don't know|chucked over the gate)",
        'driver put “no one home” when I was (in all day|sat by the door)',
        '{courier} never (ring|knock), they just leave a card',
      ],
    },
    packaging: {
      good: [
        'packed (really well|with care|beautifully)',
        'everything (came in one piece|was well protected), not a scratch',
      ],
      bad: [
        'the box was (crushed|ripped|soaking wet)',
        'so much plastic, (took ages to open|my bin is full now|is that really needed?)',
        'the {product} was rattling around in a huge box with no padding',
        'packaging was (pretty poor|a bit of a mess|flimsy)',
      ],
      wish: ['would love (paper instead of plastic|a gift wrap option)'],
    },
    'product.quality': {
      good: [
        'the {product} is (brilliant|lovely|better than I expected|worth every penny)',
        "had the {product} {days} weeks now and (no complaints|still love it|it's going strong)",
        'really good quality for the price',
        'my (mum|husband|flatmate|sister) (wants one now|is jealous|asked where I got it)',
      ],
      bad: [
        'the {machine} (broke|packed in|stopped working) after {days} days',
        'the {product} was falling apart after {days} days',
        'feels (cheap|flimsy|much cheaper than it looks online)',
        'the {machine} (makes a weird noise|has never worked properly)',
        'the {product} arrived with a fault',
        'not worth the money to be honest',
        'a screw was missing from the {furniture} and the finish is rough',
        'the stitching on the {textile} (is a mess|came undone in the first wash)',
      ],
      wish: [
        'please do the {product} in (more colours|a smaller size|black)',
        'wish you sold spare parts for the {machine}',
      ],
      ask: [
        'how long is the guarantee on the {machine}?',
        'how do I clean the {product} without ruining it?',
      ],
    },
    'product.match': {
      good: ['looks exactly like the photos', "it's exactly what I ordered, right colour and everything"],
      bad: [
        'the colour is (nothing like|way off) the photo',
        'you sent me the wrong thing, I ordered the {product}',
        "one part of the set wasn't in the box",
        "it's a lot smaller than the description says",
      ],
    },
    price: {
      good: [
        '(great|good|fair) price',
        'cheaper than (anywhere else|the high street)',
        'really good value for what you get',
      ],
      bad: [
        'prices have (shot up|gone mad|crept up and up) [this year]',
        'paid a lot less for the same {product} (last year|a few months ago)',
        "with prices like these I (can't justify it|might as well go elsewhere)",
        'postage on top makes it not worth it any more',
        'getting really expensive',
      ],
      wish: ['would be good to pay in instalments', 'please match the price if it drops within a week'],
      ask: ['why is the {product} a different price in my basket?', 'do you do a discount for bulk orders?'],
    },
    offers: {
      good: [
        'the (weekend|birthday|members’) discount was (a nice surprise|brilliant)',
        'the code you sent came at just the right time',
      ],
      bad: [
        "the discount code (didn't work|had already expired|came up as invalid)",
        'you put prices up and then call it a sale',
        "I get (three|four) marketing texts a day, (it's too much|please stop)",
      ],
      wish: ['something extra for long-standing customers would be nice', 'let us use two codes together'],
      ask: ["why won't my code work?"],
    },
    'app.layout': {
      good: ['the app looks (lovely|really clean|so much better)', 'nice clear layout in the app'],
      bad: [
        'text (overlaps|runs off the screen) in the app since {version}',
        'the pay button is hidden under the text on my phone',
        'the layout in the app is all over the place',
      ],
      wish: ['please add a dark mode', 'can we have bigger text in the app?'],
      ask: ['how do I go back to the old version of the app?'],
    },
    'app.speed': {
      good: ['the app is (quick|so easy|a doddle to use)', 'ordered in two taps, (so easy|love it)'],
      bad: [
        'the app (keeps crashing|freezes all the time|is painfully slow)',
        'have to log in (every single time|again and again)',
        'crashed (halfway through paying|twice while I was ordering)',
        "notifications don't come through so I never know what's going on",
      ],
      wish: ['would be great if the app worked on a bad signal'],
      ask: ["why won't the app open on my phone?"],
    },
    'site.search': {
      good: ['found (what I wanted|it) straight away', 'the filters are (really good|spot on)'],
      bad: [
        'searching for “{product}” brings up all sorts of rubbish',
        "the price filter doesn't work",
        'got completely lost on the site, far too many categories',
        'one typo and it finds nothing',
      ],
      wish: ['it would help to compare two things side by side', 'would love to search with a photo'],
    },
    'site.info': {
      good: [
        'photos and description were (spot on|really helpful)',
        'your buying guide was (a big help|brilliant, clear and honest)',
        'the reviews helped me decide',
      ],
      bad: [
        'no measurements for the {product}, (had to guess|had to ring up)',
        'photos are (tiny|out of date|no help)',
        'the description (left out half of it|didn’t match what came)',
      ],
      wish: ['a video of the {machine} in use would help', 'would help to see the {product} in a real room'],
      ask: ['what sizes does the {product} come in?', 'what is the {product} made of exactly?'],
    },
    checkout: {
      good: [
        'checkout was (a breeze|quick and painless|dead simple)',
        'address was already saved, done in a minute',
      ],
      bad: [
        'checkout has (way too many steps|far too many pages)',
        "it wouldn't take my postcode, typed it (three|four) times",
        'my basket emptied itself halfway through',
        'had to make an account just to buy one thing',
      ],
      wish: ['please let us check out as a guest'],
    },
    payment: {
      good: ['paying was (quick|easy|no bother)', 'payment went straight through'],
      bad: [
        "money left my account but there's no order",
        'payment failed (three|several) times',
        'I was charged twice',
        'the bank code came too late and the payment timed out',
      ],
      wish: ['please add more ways to pay'],
      ask: ['when do I get back the money you took?', 'can I pay on delivery?'],
    },
    invoice: {
      good: [
        'the invoice was (clear|easy to follow), I knew what I paid for',
        'liked that the invoice lists everything',
      ],
      bad: [
        "couldn't make sense of the invoice, (no idea what the postage was|the total doesn't match what I paid)",
        'asked for a VAT invoice and still waiting',
        "can't see where the discount went on the invoice",
      ],
      ask: ['where do I get a VAT invoice?', 'what is the “other” line on my invoice?'],
    },
    'support.wait': {
      good: [
        'got through (straight away|in no time)',
        'phone was answered quickly, (so much better than before|what a change)',
      ],
      bad: [
        'on hold for {minutes} minutes [and then cut off]',
        'opened a ticket {days} days ago, still nothing',
        'if I hear “your call is important to us” once more',
        'the chat just says “someone will be with you shortly” and no one ever is',
      ],
      wish: ['please open the phone line on Sundays', 'a call-back option would be great'],
    },
    'support.help': {
      good: [
        '{staff} (sorted it|fixed it) in (one call|five minutes), (thank you|absolute star|what a legend)',
        '{staff} was (so patient|really kind|brilliant)',
        'they rang me back like they said they would, (rare these days|impressed)',
        'support actually knew what they were talking about',
      ],
      bad: [
        'had to explain the whole thing again to every new person',
        'lots of sorry, no fix',
        "{staff} (wasn't listening|couldn't have cared less)",
        'everyone tells you something different',
        'said they would call back, that was {days} days ago',
      ],
      ask: ['can someone please ring me?'],
    },
    returns: {
      good: [
        'return was (easy|hassle free)',
        'refund came through in (two days|no time)',
        'they swapped the {product}, no questions asked',
      ],
      bad: [
        'still waiting for my refund after {days} days',
        'sending back one {product} took (four emails|forever)',
        "they won't take it back because I opened it, how else would I know it's faulty?",
        'collection was booked twice and nobody came',
      ],
      ask: ['how do I send the {product} back?', 'how long does a refund take?'],
    },
    store: {
      good: [
        'staff in the {branch} shop were (lovely|so helpful|great, no pressure at all)',
        'the shop was (tidy|calm|nicely laid out)',
        '{staff} in {branch} (went out of their way|really knew their stuff)',
      ],
      bad: [
        'the queue at the till was (ridiculous|half an hour)',
        'in the {branch} shop (nobody would help|staff just chatted to each other)',
        'price on the shelf was different at the till',
        'the shop was (too hot|a mess|packed) and there was nowhere to park',
      ],
      wish: ['please open a shop near us', 'would like to buy online and collect in the shop'],
      ask: ['is the {branch} shop open on bank holidays?'],
    },
    stock: {
      good: [
        'everything I wanted was in stock',
        'you had the {product} when it was sold out everywhere else',
      ],
      bad: ['the {product} is (always|still) out of stock', 'took my order then told me it had sold out'],
      wish: ['let us know when the {product} is back'],
      ask: ['when will the {product} be back in?'],
    },
    club: {
      good: [
        'the club points (add up nicely|are actually useful)',
        'got a free {product} with my points, (chuffed|made my day)',
        'invited a mate and we both got money off',
      ],
      bad: [
        'my points (vanished|expired with no warning)',
        "there's nothing decent to spend points on",
        'never got the points for my last order',
      ],
      wish: ['points should not expire'],
    },
    ads: {
      good: [
        'your ad made me laugh, (glad I clicked|and here I am)',
        'saw you on social media and (was not disappointed|gave it a go)',
      ],
      bad: [
        'the ad showed one price and the site another',
        'your ads follow me everywhere, (enough|bit much)',
        'ad says free delivery, then you charge for it at the end',
      ],
    },
    general: {
      good: [
        'always happy with {company}',
        '(all round|overall) a (great|really good) experience',
        'have told (all my friends|everyone at work) about you',
        'easy people to buy from',
      ],
      bad: [
        'not a great experience overall',
        '{company} is not what it used to be',
        'nothing that would make me recommend it',
        'expected (better|more) to be honest',
      ],
      wish: ['just listen to your customers a bit more'],
    },
  },
  openers: {
    good: [
      'honestly, ',
      'really pleased, ',
      'so impressed, ',
      'happy with this, ',
      'fab, ',
      'brilliant, ',
      'love it: ',
    ],
    bad: [
      'honestly, ',
      'really disappointed, ',
      'fed up now, ',
      'not happy, ',
      'again, ',
      'seriously, ',
      'sorry but ',
    ],
    neutral: ['honestly, ', 'bit of a mixed bag: ', 'to be fair, ', 'well, '],
  },
  closers: {
    good: [
      'Thanks (so much|all|guys|)',
      'Will be back',
      'Would recommend',
      'Keep it up',
      'Five stars from me',
      'Top marks',
    ],
    bad: [
      'Please sort it out',
      'Not good enough',
      'Shame, really',
      'Really let down',
      'Someone please reply',
      "Won't be rushing back",
    ],
    neutral: ['Thanks', "That's all", 'Hope it gets better', 'We’ll see'],
  },
  contexts: [
    'ordered the {product} (last week|on Sunday|a few days ago|at the weekend). ',
    'bought the {product} for (my mum|the new flat|a wedding present|the office|my daughter). ',
    'this was my (first|second|third|umpteenth) order with {company}. ',
    'been a customer for (two|three|a few|a couple of) years. ',
    "I'm in {city}. ",
    '(my sister|a friend|someone at work|my neighbour) recommended you. ',
    'this time I got the {product}. ',
    'needed the {product} (in a hurry|for the weekend). ',
    "I (don't usually|hardly ever) leave reviews but (here goes|this one deserves it). ",
    '(compared with last time|compared with last year): ',
  ],
  and: [', ', ' and ', '. ', '. also ', '. '],
  but: [', but ', '. but ', '. on the other hand, '],
  flaw: [', shame that ', '. only thing is, '],
  greetings: ['hi, ', 'hi there, ', 'hello, ', 'hiya, '],
  farewells: ['Thanks', 'Cheers', 'Many thanks', 'Please let me know'],
  leaving: [
    "I won't be ordering again",
    "that's me done with {company}",
    "I'll take my money elsewhere",
    'please close my account',
  ],
  brief: {
    good: ['great', 'all good', 'love it', 'brilliant', 'spot on', 'no complaints', 'perfect'],
    bad: ['poor', 'rubbish', 'not happy', 'too slow', 'too dear', 'disappointing', 'meh at best'],
    neutral: ['ok', 'fine', 'average', 'not bad', 'no comment', 'so-so'],
  },
};
