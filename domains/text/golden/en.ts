import { readGolden } from './golden-case.ts';

/** English: plain and colloquial, British and American. Written by hand; none is ever deleted. */
export const englishCases = readGolden(
  'en',
  `
- | The food was cold and the driver was an hour late | food-freshness courier | complaint | plain
+ | Really pleased with the quality | product | praise | plain
0 | I ordered it on Monday and picked it up on Wednesday | ordering | | plain
± | Great location but the room was tiny | location rooms | | mixed
± | Tasty food, shame about the prices | food-taste price | | mixed
- | I was not happy with the service | staff | complaint | negation
+ | No complaints at all | | | negation
+ | Not bad at all, I would come again | overall | | not-bad
0 | Not bad, not great | | | not-bad
+ | Can't fault it | | praise | idiom negation
+ | You can't go wrong with this one | | praise | idiom negation
- | Neither cheap nor good | price-value | complaint | negation
+ | I have never had a bad meal here | food | praise | double-negation
- | It's not that it was bad, it was terrible | | complaint | negation
+ | I could not be happier | | praise | negation comparison
- | It couldn't have been worse | | complaint | negation comparison
- | Nobody could say it was cheap | price-value | | negation
+ | Not once in three years has it let me down | product-defect | praise | double-negation
- | I wouldn't recommend it to my worst enemy | | complaint | idiom negation
- | Hardly worth the money | price-value | complaint | negation
- | Oh great, another cancelled flight | punctuality | complaint | irony
- | Thanks for nothing | | complaint | irony idiom
- | Five stars for losing my parcel twice | delivery | complaint | irony
- | Brilliant, they charged me twice and then went home | payment-failure | complaint | irony
- | I just love being on hold for forty minutes | support-reach | complaint | irony
- | Wow, only three weeks for next day delivery | delivery-speed | complaint | irony
- | Best way to ruin a birthday, well done | | complaint | irony
- | If you enjoy cold chips, this is the place for you | food-freshness | complaint | irony
- | Slow clap for the support team | support | complaint | irony idiom
- | The app works perfectly, as long as you never open it | app-stability | complaint | irony
+ | It's the bee's knees | | praise | idiom
+ | Hands down the best in town | | praise | idiom
- | A complete rip-off | price-value | complaint | idiom
- | It costs an arm and a leg | price-value | complaint | idiom
+ | Worth every penny | price-value | praise | idiom
- | They dropped the ball again | | complaint | idiom
- | I got the runaround from three departments | support-resolution | complaint | idiom
+ | They went the extra mile | staff-attention | praise | idiom
- | All sizzle, no steak | | complaint | idiom
+ | Knocked it out of the park | | praise | idiom
- | It gave up the ghost after a week | product-defect | complaint | idiom
- | Left a bad taste in my mouth, and I don't mean the food | | complaint | idiom
+ | Sick trainers, proper lush | product | praise | slang
- | Absolutely gutted | | complaint | slang
+ | This slaps, no cap | | praise | slang
- | Mid at best | | complaint | slang
- | Well dodgy, would not trust them | trust | complaint | slang
+ | Cheers, top service | staff | praise | slang
- | What a load of rubbish | | complaint | slang
0 | What time does the branch close on Sundays? | opening-hours | question | question
0 | Do you have this in blue? | | question | question
0 | How do I reset my password? | account-access | question | question
0 | Where is my order? | order-tracking | question | question
0 | Is it possible to pay by bank transfer? | payment | question | question
- | Why does nobody pick up the phone? | support-reach | complaint question | question
- | How hard can it be to send the right size? | delivery-accuracy | complaint | question
- | Is this what you call clean? | cleanliness | complaint | question
0 | Please add a dark mode to the app | digital | wish | wish
0 | I wish you were open on Fridays | opening-hours | wish | wish
0 | It would be nice to have more vegetarian dishes | food-choice | wish | wish
0 | You should offer gift wrapping | | wish | wish
± | Love the app, just wish it had a widget | digital | wish praise | wish mixed
0 | Could you bring back the old menu? | | wish | wish
- | Never again | | churn | churn
- | I'm closing my account and moving to another bank | | churn | churn
- | You have just lost a customer of ten years | relationship | churn | churn
- | Cancelled my subscription today | cancellation | churn | churn
- | Uninstalled the app, bye | digital | churn | churn
- | Next time I'll go to your competitor | | churn | churn
+ | I will never go anywhere else | | praise | churn-lookalike
+ | We never want to leave | | praise | churn-lookalike
- | The charger caught fire next to my bed | safety | danger | danger
- | My daughter had an allergic reaction, there were nuts in it | safety | danger | danger
- | I got food poisoning and ended up in hospital | safety | danger | danger
- | There was glass in my soup | food | danger | danger
- | The courier threatened me at my door | courier | danger | danger
- | Wet floor, no sign, I slipped and broke my wrist | safety | danger | danger
+ | The curry was fire, dangerously good | food | praise | danger-lookalike
+ | These prices are killing it | price | praise | danger-lookalike
- | The voucher did not work at the till | discounts | complaint | plain
- | They charged my card twice | payment-failure | complaint | plain
- | Three weeks and still no refund | refunds | complaint | plain
+ | Refunded within the hour, no questions asked | refunds | praise | plain
- | The bill included two drinks we never had | billing-errors | complaint | plain
+ | Finally an invoice I can understand | payment | praise | plain
- | Looks nothing like the photos | product-as-described | complaint | plain
+ | Exactly as described | product-as-described | praise | plain
- | Stopped working after two weeks | product-defect | complaint | plain
+ | Ten years old and still going strong | | praise | idiom
- | Runs two sizes too small | product-design | complaint | plain
- | The battery dies before lunch | product-performance | complaint | plain
+ | Crystal clear sound | product-performance | praise | plain
- | The receptionist rolled her eyes at us | staff-attitude | complaint | plain
+ | Such a polite young man at the counter | staff-attitude | praise | plain
- | The engineer had no clue what he was doing | staff-competence | complaint | plain
+ | Very knowledgeable staff | staff-competence | praise | plain
- | We stood there for ages and nobody came | staff-attention | complaint | plain
- | One till open and a queue to the door | queues | complaint | plain
+ | In and out in five minutes | | praise | idiom
- | Four hours on the tarmac and no explanation | punctuality information | complaint | plain
+ | Left on time, landed early | | praise | plain
- | The toilets were filthy | cleanliness | complaint | plain
+ | You could eat off the floor | cleanliness | praise | idiom
+ | Lovely atmosphere, soft music | ambience | praise | plain
- | Nowhere to park | facilities | complaint | plain
+ | Two minutes from the metro | location | | plain
- | No hot water and the air conditioning rattled all night | amenities | complaint | plain
- | Paper thin walls, we heard everything | comfort | complaint | plain
- | Since I signed up I get spam every day | privacy-security | complaint | plain
- | They lied about the warranty | honesty warranty-repair | complaint | plain
+ | He told me honestly that I did not need it | honesty | praise | plain
- | They promised Monday, it is now Friday | promises | complaint | plain
- | My points expired without notice | relationship | complaint | plain
- | Five forms just to change an address | paperwork | complaint | plain
- | The instructions are useless, took hours to assemble | installation | complaint | plain
+ | Everything was explained step by step | information | praise | plain
+ | Overall a good experience | overall | praise | plain
0 | I bought this for my father | | | neutral
0 | The shop is on the second floor | place | | neutral
0 | Spoke to an agent yesterday, waiting to hear back | | | neutral
0 | We had the chicken and a salad | food | | neutral
- | 😡😡😡 still waiting | waiting | complaint | emoji
+ | 😍 love it | | praise | emoji
+ | 👍👍 | | praise | emoji
- | 👎👎 | | complaint | emoji
- | great 🙄 | | complaint | emoji irony
+ | this made me cry 😭❤️ so good | | praise | emoji
- | Very, very, very disappointing | | complaint | intensifier
+ | Soooo goooood | | praise | elongation
- | Not even remotely edible | food-taste | complaint | intensifier negation
+ | Insanely good coffee | food | praise | intensifier
- | A bit of a letdown | | complaint | downtoner
0 | It does what it says, nothing more | | | downtoner
± | The staff were lovely, the wait was not | staff-attitude waiting | | mixed
± | Beautiful hotel, ugly bill | price | | mixed
± | Fast delivery, but one item was missing | delivery-speed delivery-accuracy | | mixed
- | Used to be good, now it has gone downhill | overall | complaint | comparison
+ | So much better than last year | overall | praise | comparison
- | The old version was better | digital | complaint | comparison
- | I expected more | | complaint | comparison
+ | Better than I expected | | praise | comparison
- | You get what you pay for, and I paid too much | price-value | complaint | idiom
- | If I could give zero stars I would | | complaint | idiom
- | cant belive how slwo the websit is | app-stability | complaint | spelling
+ | realy gud servise thx | staff | praise | spelling
- | u guys r the worst | | complaint | spelling slang
- | Where do I start? | | complaint | idiom question
+ | What's not to like? | | praise | idiom question
- | My order was cancelled without a word | cancellation | complaint | plain
- | The code never arrives so I cannot log in | account-access | complaint | plain
- | They would not take it back even with the receipt | returns | complaint | negation
+ | Exchanged it on the spot, no fuss | returns | praise | negation
- | A hidden fee appeared at the last step | fees | complaint | plain
+ | Plenty of choice and always in stock | product-range | praise | plain
`,
);
