import type { Register } from '../voice.ts';

/** Written-out English, as in letters and from more formal customers. */
export const plain: Register = {
  key: 'plain',
  weight: 38,
  clauses: {
    'delivery.time': {
      good: [
        'the order arrived (on time|earlier than promised|exactly when stated)',
        'I was kept informed at every stage of the delivery',
        'delivery to {city} was prompt',
      ],
      bad: [
        'my order arrived {days} days later than promised',
        '{courier} has become very unreliable in {city}',
        'I was not told about the delay and waited in for nothing',
        'the parcel is shown as delivered, yet I have received nothing',
        'I have now been waiting {days} days for my parcel',
      ],
      wish: [
        'I would like to be able to choose a delivery window',
        'please warn customers when a delivery will be late',
      ],
      ask: [
        'could you tell me when my order will reach {city}?',
        'is it possible to change the delivery address?',
      ],
    },
    'delivery.courier': {
      good: [
        'the driver was courteous and careful',
        'the courier telephoned in advance, which I appreciated',
      ],
      bad: [
        'the {courier} driver was discourteous',
        'the parcel was left with a neighbour without my agreement',
        'the driver recorded that nobody was at home, which is not true',
      ],
    },
    packaging: {
      good: ['the packaging was sturdy and sensible'],
      bad: [
        'the packaging was inadequate and one corner was damaged',
        'there is far too much plastic in your packaging',
        'the {product} was not properly protected',
      ],
      wish: ['I would welcome recyclable packaging'],
    },
    'product.quality': {
      good: [
        'the {product} is (very well made|of excellent quality|better than I had expected)',
        'I am very satisfied with the {product}',
        'the {product} does exactly what it should',
      ],
      bad: [
        'the {machine} developed a fault after {days} days',
        'the quality of the {product} does not justify its price',
        'the {product} was defective on arrival',
        'the material is not what the description led me to expect',
      ],
      wish: ['I would like to see the {product} in more colours'],
      ask: [
        'could you confirm the length of the guarantee on the {machine}?',
        'where can the {machine} be repaired?',
        'how should the {product} be cleaned?',
      ],
    },
    'product.match': {
      good: ['the item was exactly as described'],
      bad: [
        'the item I received is not the one I ordered',
        'the colour differs noticeably from the picture',
        'one item was missing from my order',
      ],
    },
    price: {
      good: ['the prices are fair', 'it was less expensive than elsewhere'],
      bad: [
        'the recent price increases are (hard to justify|disappointing|considerable)',
        'the {product} costs far more than when I last bought it',
        'at these prices I can no longer buy from {company}',
        'no explanation was given for the price rise',
      ],
      wish: ['I would appreciate the option of paying in instalments'],
      ask: ['do you offer terms for business customers?'],
    },
    offers: {
      good: ['the members’ discount was generous and well timed'],
      bad: [
        'the discount code you sent was not accepted',
        'I receive far too many promotional messages',
        'the conditions of the offer were not clear',
      ],
      ask: ['could you tell me why my discount code is refused?'],
    },
    'app.layout': {
      good: ['the app is well laid out and easy to read'],
      bad: [
        'since version {version} parts of the text overlap in the app',
        'the button to place an order is partly hidden on my screen',
      ],
      wish: ['please allow larger text in the app'],
      ask: ['when will the display problem in version {version} be corrected?'],
    },
    'app.speed': {
      good: ['the app is simple and works smoothly'],
      bad: [
        'the app is slow and closes without warning',
        'I have to sign in every time I open the app',
        'the app stopped twice while I was ordering',
      ],
      wish: ['signing in with a fingerprint would be useful'],
    },
    'site.search': {
      good: ['I found what I was looking for without difficulty'],
      bad: [
        'the search results for {product} have little to do with it',
        'the categories on the site are confusing',
        'the filters do not work properly',
      ],
      wish: ['being able to compare products would be useful'],
    },
    'site.info': {
      good: ['the description was complete and accurate', 'the buying guide was most helpful'],
      bad: [
        'the specifications of the {product} are incomplete',
        'the pictures are not sufficient to decide',
      ],
      ask: ['could you give me the exact dimensions of the {product}?'],
    },
    checkout: {
      good: ['ordering was simple and clear'],
      bad: [
        'the ordering process is long and complicated',
        'the site would not accept my address',
        'my basket was emptied while I was ordering',
      ],
      wish: ['I would prefer to order without an account'],
    },
    payment: {
      good: ['payment was quick and without problems'],
      bad: [
        'my account was debited but no order was recorded',
        'the payment page returned an error several times',
        'I was charged twice for the same order',
      ],
      ask: ['when will the amount be returned to my account?'],
    },
    invoice: {
      good: ['the invoice was clear and listed each item', 'a clear invoice matters to me and yours is'],
      bad: [
        'the invoice does not agree with the amount I paid',
        'it is not clear from the invoice how postage was calculated',
        'I have not yet received a VAT invoice',
      ],
      ask: ['how may I obtain a VAT invoice?'],
    },
    'support.wait': {
      good: ['my call was answered promptly', 'waiting times have improved considerably'],
      bad: [
        'I waited {minutes} minutes on the telephone',
        'after {days} days my ticket remains unanswered',
        'my calls were not returned',
      ],
      wish: ['please extend the hours of your telephone line'],
    },
    'support.help': {
      good: [
        '{staff} dealt with my question patiently and thoroughly',
        'my problem was solved at the first attempt',
        'I would like to thank {staff} for following this up',
      ],
      bad: [
        'I have to explain the matter again in every call',
        'I received standard replies and no solution',
        'I have been given contradictory information',
        'I was promised a call which never came, {days} days ago',
      ],
      ask: ['may I speak to the person responsible?'],
    },
    returns: {
      good: ['the return was handled without difficulty', 'the refund arrived promptly'],
      bad: [
        'after {days} days I have still not been refunded',
        'returning an item is needlessly complicated',
        'my return was refused without explanation',
      ],
      ask: ['what are the conditions for returning the {product}?'],
    },
    store: {
      good: [
        'the staff of the {branch} shop were courteous and knowledgeable',
        'the shop is well arranged and pleasant',
      ],
      bad: [
        'the wait at the till in {branch} was too long',
        'the staff showed little interest in helping',
        'the price on the shelf differed from the one at the till',
      ],
      wish: ['I would be glad of a shop in our area'],
      ask: ['what are the opening hours of the {branch} shop on holidays?'],
    },
    stock: {
      good: ['everything I needed was available'],
      bad: [
        'the {product} has been unavailable for weeks',
        'I was told after paying that the item was out of stock',
      ],
      wish: ['please notify customers when an item is available again'],
      ask: ['when will the {product} be available again?'],
    },
    club: {
      good: ['membership of the club is worthwhile'],
      bad: ['my points expired without notice', 'the rules for using points are unclear'],
      wish: ['it would be good to be able to give points to family'],
    },
    ads: {
      good: ['your advertisement was honest and brought me here'],
      bad: [
        'the advertised price was not the price on the site',
        'the frequency of your advertising is irritating',
      ],
    },
    general: {
      good: [
        'on the whole I am very satisfied',
        'I trust {company} and recommend it to others',
        'I have been a contented customer for years',
      ],
      bad: [
        'on the whole I was disappointed',
        'the service of {company} has declined',
        'I see no particular reason to recommend you',
      ],
      wish: ['I hope you will take customers’ comments seriously'],
    },
  },
  openers: {
    good: [
      'I am pleased to say that ',
      'I am glad to report that ',
      'as a customer of some years I can say that ',
    ],
    bad: ['I am sorry to say that ', 'unfortunately, ', 'I regret that ', 'I am writing because '],
    neutral: ['in my view, ', 'on reflection, '],
  },
  closers: {
    good: ['Thank you', 'With thanks to everyone involved', 'I shall order again'],
    bad: [
      'Please look into this',
      'I look forward to your reply',
      'I expected better',
      'This is not acceptable',
    ],
    neutral: ['Thank you', 'I look forward to your reply'],
  },
  contexts: [
    'I ordered the {product} (last week|a few days ago|on the tenth). ',
    'I bought the {product} (as a present|for my office|for my mother|for our home). ',
    'this was my (first|second|third) purchase from {company}. ',
    'I have been a customer for (two|three|several) years. ',
    'I live in {city}. ',
    '{company} was recommended to me by (a friend|a colleague|a relative). ',
    'my latest order was for the {product}. ',
    'regarding my most recent order: ',
  ],
  and: [' and ', '. ', '. in addition, ', '. '],
  but: [', but ', '. however, ', '. on the other hand, '],
  flaw: ['. my only complaint is that '],
  greetings: ['hello, ', 'good morning, ', 'good afternoon, ', 'dear customer service, '],
  farewells: ['Kind regards', 'Many thanks', 'Thank you for your help', 'With best wishes'],
  leaving: [
    'I shall not order from {company} again',
    'I have decided to buy elsewhere in future',
    'please cancel my membership',
  ],
  brief: {
    good: ['very good', 'excellent', 'very satisfied', 'good service'],
    bad: ['unsatisfactory', 'poor service', 'not satisfied', 'disappointing'],
    neutral: ['average', 'acceptable', 'nothing to add'],
  },
  notes: [
    'Customer called: “{clause}”',
    'Call summary: {clause}',
    'Caller from {city} said: “{clause}”',
    'In the customer’s words: “{clause}”',
  ],
};
