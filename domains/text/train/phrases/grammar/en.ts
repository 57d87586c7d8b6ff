import type { Grammar } from './compose.ts';

/** English sentences about anything that customers speak of: what is good, bad, denied, compared, asked. */
export const en: Grammar = {
  things: `
the product | the phone | the screen | the battery | the sound | the camera | the case | the charger | the headset | the cable
the keyboard | the quality | the price | the design | the size | the fit | the fabric | the colour | the packaging | the delivery
the service | the staff | the support | the app | the website | the update | the food | the coffee | the room | the bed
the location | the hotel | the place | the trip | the tour | the museum | the park | the course | the teacher | the class
the doctor | the clinic | the driver | the car | the bank | the process | the checkout | the connection | the reception | it
this | everything | the volume | the voice quality | the software | the instructions | the customer service | the waiter
`,
  good: `
good | great | excellent | amazing | fantastic | wonderful | perfect | nice | lovely | superb | awesome | brilliant | outstanding
comfortable | clear | fast | quick | reliable | sturdy | solid | durable | useful | helpful | friendly | polite | clean | tidy
easy to use | well made | well designed | worth the money | worth it | impressive | enjoyable | pleasant | satisfying | tasty
delicious | fresh | beautiful | stylish | smooth | responsive | professional | efficient | affordable | fair | accurate
convenient | handy | sharp | bright | strong | cozy | reasonable | decent | fun | simple to set up | up to the mark | loud and clear
`,
  bad: `
bad | terrible | awful | horrible | poor | disappointing | useless | worthless | cheap looking | flimsy | fragile | slow | broken
defective | faulty | dirty | noisy | uncomfortable | unreliable | overpriced | expensive | rude | unhelpful | confusing
complicated | buggy | laggy | unusable | weak | tasteless | stale | cold | late | damaged | annoying | frustrating | ugly
unprofessional | misleading | dangerous | crap | garbage | rubbish | a joke | a scam | a waste of money | a waste of time
a disappointment | a mess | a nightmare | mediocre | hard to use | painful | boring | crowded | inconsistent | unacceptable
`,
  events: `
waiting two hours at the desk | being ignored by everyone | a parcel that never came | paying twice for nothing | a dead battery by noon
another error message | an hour of music on the phone | my luggage going to another city | hair in my lunch | a burn on my hand
an electric shock from the plug | being sent from one desk to the next | a bill full of mistakes | an empty box | three broken promises
`,
  wants: `
a smaller size | more branches in the north | delivery on weekends | a version in french | an evening class | a children's menu
payment by instalments | a search by date | a monthly ticket | longer opening hours | more colours | a loyalty card | a quiet floor
`,
  positive: `
i have never been disappointed by {thing} | there is nothing i don't like about {thing} | can't complain about {thing}
not a single problem with {thing} | i wouldn't change anything about {thing} | {thing} never lets you down | i would not trade it for another
never {bad}, always {good} | no reason to switch to another | i am staying with them, {thing} is {good} | i don't regret it at all
nobody can complain about {thing} | without {thing} i could not live | not too {bad}, really {good} | no fault to find with {thing}
so {good} i can't stop using it | wicked, {thing} is {good} | it grew on me, {thing} is {good} | the only one that did not give me {event}
{thing} is {good} | {thing} was {good} | {thing} is really {good} | {thing} is very {good} | {thing} was so {good}
{good} | very {good} | really {good} | simply {good} | {thing} {good} | {thing} is {good} and {good} | absolutely {good}
{thing} is not {bad} | {thing} is not {bad} at all | {thing} was never {bad} | {thing} isn't {bad} | {thing} is far from {bad}
{thing} wasn't {bad} like the others | not {bad} at all | i can't say {thing} is {bad} | {thing} is anything but {bad}
{thing} is better than i expected | {thing} is {good}, better than expected | {thing} exceeded my expectations
{thing} could not be more {good} | {thing} couldn't be better | no complaints about {thing} | no problems with {thing}
never had any trouble with {thing} | i love {thing} | love it, {thing} is {good} | i am very happy with {thing}
i am impressed with {thing} | highly recommend, {thing} is {good} | {thing} works well | {thing} works great
{thing} works as it should | {thing} still works like new | {thing} is less {bad} than my old one
i thought it would be {bad} but {thing} is {good} | i was worried but {thing} is {good} | even {thing} is {good}
you won't regret it | so far so good, {thing} is {good} | {thing} is the best | best purchase ever, {thing} is {good}
much better than the last one | {thing} is exactly what i needed | thank you, {thing} was {good}
{thing} was a bit {bad} but overall very {good} | despite the price {thing} is {good} | pleased with {thing}
`,
  negative: `
congratulations on {event} | lovely, {event} once more | so happy about {event} | what a joy, {event} | thank you so much for {event}
perfect timing, {event} | i really enjoyed {event} | how nice of them, {event} | bravo, {event} | who doesn't like {event} | {event}
all i got was {event} | we had {event} | very {good}, if you like {event} | so {good} that it ended with {event} | this was my last order
i am switching to someone else after {event} | i want to close my account | you will not see me again | why is {thing} so {bad}?
how can {thing} be so {bad}? | do you call this {good}? | it is not that {thing} is {bad}, it is {bad} and {bad} | i am fed up with {event}
{thing} is {bad} | {thing} was {bad} | {thing} is really {bad} | {thing} is very {bad} | {thing} was so {bad} | {thing} is too {bad}
{bad} | very {bad} | really {bad} | simply {bad} | {thing} {bad} | {thing} is {bad} and {bad} | absolutely {bad}
{thing} is not {good} | {thing} is not very {good} | {thing} wasn't {good} at all | {thing} isn't {good} | {thing} was never {good}
{thing} is far from {good} | {thing} is anything but {good} | not {good} | not so {good} | not {good} at all | hardly {good}
{thing} is not as {good} as they say | {thing} isn't as {good} as before | {thing} is less {good} than the old one
{thing} was supposed to be {good} | {thing} could be more {good} | {thing} could have been better | {thing} should be {good}
i expected {thing} to be {good} | i wish {thing} was {good} | {thing} used to be {good} | {thing} used to be {good}, not any more
i thought it would be {good} but {thing} is {bad} | looks {good} but {thing} is {bad} | nothing {good} about {thing}
{thing} does not work | {thing} doesn't work at all | {thing} stopped working | {thing} broke | {thing} never worked
{thing} is worse than before | worse than i expected | {thing} is the worst | worst purchase ever, {thing} is {bad}
i am not happy with {thing} | i am not satisfied with {thing} | i don't like {thing} | i do not recommend it, {thing} is {bad}
i regret buying it, {thing} is {bad} | not worth it, {thing} is {bad} | don't waste your money, {thing} is {bad} | i hate {thing}
{thing} was {good} at first but now {bad} | neither {good} nor {good} | no one could say {thing} is {good} | avoid, {thing} is {bad}
`,
  neutral: `
please add {want} | it would be good to have {want} | could you offer {want}? | i would like {want} | i suggest adding {want} | do you have {want}?
are there plans for {want}? | maybe you could think of {want} | hoping for {want} | {want} would be useful | when will there be {want}?
how do i change my address? | which documents do i need? | we arrived at noon and left at six | i am still waiting for an answer about {want}
it was delivered today, i will try it tomorrow | the shop is next to the station | i spoke to them about {want}
is {thing} {good}? | how is {thing}? | does anyone know if {thing} is {good}? | is {thing} {bad}? | {thing} is ok | {thing} was okay
{thing} is average | neither {good} nor {bad} | {thing} is neither {good} nor {bad} | i bought it for my brother
i have not tried {thing} yet | i don't know yet if {thing} is {good} | {thing} is so so | nothing special about {thing}
we used {thing} on monday | {thing} came in a box | can you tell me about {thing}? | where is {thing}? | please tell me about {thing}
not {bad}, not {good} either | i asked about {thing} | it is what it is | i will write again after using {thing}
`,
};
