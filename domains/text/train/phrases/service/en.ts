import type { ServiceSentences } from './sentences-of-service.ts';

/** What customers in Britain and America say of service, most of it without a word of praise or blame; written for this. One a line. */
export const en: ServiceSentences = {
  openers: `
Hi,
Hello,
Hi there,
Hey guys,
Dear team,
Dear Sir or Madam,
Dear customer service,
Good morning,
To whom it may concern,
Hope you're all keeping well.
I have been a customer for two years.
I've been with you since 2016.
First time using this company.
A colleague recommended you.
Yesterday I ordered a kettle.
I placed an order last Tuesday.
I came in on Saturday with my wife and kids.
I'm writing about my recent order.
Just a quick note about my visit last week.
We stayed two nights in March.
I use the app on an Android phone.
I called your support line this morning.
I don't usually write reviews.
I flew with you from Manchester last month.
My name is Daniel and I live in Leeds.
So here's what happened.
I booked this for my mother.
Regarding my booking for Friday,
Bought a pair of shoes from your website.
Been banking here since college.
`,
  closers: `
Thanks.
Thank you.
Many thanks.
Thanks in advance.
Kind regards
Best regards, Helen
Yours faithfully
Yours sincerely, M. Carter
Cheers
All the best
Please look into it.
Please pass this on to the manager.
Waiting for your answer.
I look forward to hearing from you.
You have my number on file.
My order number is in the subject line.
Let me know if you need anything else from me.
Please share this with the team.
Hope this feedback is of use to you.
That's all from me.
Just thought you should know.
Have a nice day.
Thanks for your time.
Thank you for reading.
Feel free to call me.
Take care.
Thx
I can be reached by email.
Sent from my iPhone
That is my experience, others may differ.
`,
  neg: `
I was charged twice for the same order.
The price at the till was not the one on the shelf.
They added a booking fee on the last page that nobody had mentioned.
You pay twice what it costs at the shop across the road.
My bill went up by eight pounds and nobody told me why.
The discount code was refused at checkout even though it was still in date.
Black Friday price was the same as the week before, they just crossed out a bigger number.
Forty bucks for a sandwich and a soda.
Not worth what I paid for it.
Delivery cost more than the item itself.
There was a cleaning charge on top of the rate, and then a resort fee on top of that.
They put the price up the day after I subscribed.
The offer only applied if you bought three, which was in tiny print.
My voucher expired before they would let me use it.
Used to be good value, now it's the dearest in town.
I paid for next day and it came the following week.
My parcel is now twelve days late.
It did not arrive on time for the birthday.
Stayed in all day for a delivery that never turned up.
The courier left it at the gate in the rain.
Driver threw the box over the fence.
They marked it as delivered and there was nothing on my porch.
The delivery guy didn't ring, just left a card saying I was out when I was sat by the door.
He dumped my parcel with a neighbour I have never met.
Courier shouted at me because I live on the third floor.
The driver wanted extra cash to carry it upstairs.
Missed the slot I had booked by four hours.
The food took an hour and a half and was stone cold.
The box was crushed and the lid had come off.
A bottle had leaked over everything else in the bag.
Two glasses out of six were in pieces when I opened it.
They put one lipstick in a box the size of a suitcase with three metres of plastic.
There was no padding at all, just the plate loose in a bag.
I ordered blue and they sent green.
The charger was missing from the box.
Half of my groceries didn't come and I was still billed for them.
Somebody else's order was in my bag.
I asked for no onions and there were onions.
They swapped my oat milk for cow's milk without asking.
The tracking hasn't moved since Monday.
The tracking link goes to a blank page.
It says out for delivery, and has said so for four days.
Nobody could tell me where my parcel was.
They took my money and then told me it was out of stock.
The site said five in stock, so I drove there and there were none.
They cancelled my order a week later with no explanation.
Every size I want has been sold out for months.
It took me six tries to place the order.
I couldn't change the address ten minutes after ordering.
My basket emptied itself every time I logged in.
My card was declined although there was plenty in the account.
The payment failed but the money left my account.
They held a deposit of three hundred dollars and I'm still without it.
The card machine was down and they only took cash.
I've asked for an invoice four times and still haven't got one.
The invoice has the wrong name and the wrong amount.
They kept billing me after I cancelled.
It's been six weeks and my refund is nowhere to be seen.
They offered me a voucher instead of my money.
I had to pay postage to return something that they sent by mistake.
They refused the return because the tag was off.
Took three months and a letter from my bank before they gave the money back.
The refund was forty pounds short.
They said the warranty doesn't cover it, it was eight months old.
My laptop was in for repair for seven weeks and came back with the same fault.
The engineer didn't show up, twice.
He "fixed" the boiler and it broke down again that night.
They told me it would be cheaper to buy a new one than to mend theirs.
It stopped working after nine days.
The handle came off the first time I used it.
The zip went within a week.
It shrank two sizes in the first wash.
The colour ran and ruined my other clothes.
Looks nothing like the photo.
It said solid oak and it is chipboard with a sticker on it.
The battery lasts two hours, not the twelve they claim.
Marked as new, came with someone's fingerprints all over it.
It was not suitable for what the page said it was for.
I ordered my usual medium and couldn't get it over my shoulders.
The size chart is out by at least two sizes.
The shoes were two different sizes, a seven and an eight.
The girl at the counter never looked up from her phone.
The waiter rolled his eyes when we asked for the bill.
I was spoken to as if I were a child.
Staff were chatting among themselves while we stood there.
The receptionist hung up on me.
Security followed me around the store the whole time.
No hello, no thank you, nothing.
Manager told me to go somewhere else if I didn't like it.
The salesman couldn't tell me the difference between the two models.
I knew more about the policy than the adviser did.
The pharmacist gave me one dose and the label said another.
The teacher read from the slides and couldn't answer a single question.
I was told three different things by three different people.
Waited two hours past my appointment to be seen.
Forty people in line and one window open.
We stood for thirty minutes before anyone took our order.
I took a number, waited an hour, and then they closed for lunch.
You have to take half a day off just to hand in a form.
The doctor saw me for three minutes after a ninety minute wait.
The door was locked at four and the sign says six.
They shut early without putting it on the website.
Only open when everyone is at work.
I was on hold for fifty minutes and then got cut off.
You can never get through to a human.
The chatbot kept sending me the same link.
The chat agent left the conversation halfway through.
I emailed five times and have had no reply.
They promised a callback and my phone never rang.
Press one, press four, press two, then the line goes dead.
I was passed around between six departments.
The bank says ask the shop, the shop says ask the bank.
The airline blamed the agent and the agent blamed the airline.
Every time I call I have to explain everything from the start.
I was put through to the same wrong department again and again.
My problem is still not solved after a month.
They closed my ticket without doing anything.
Three visits from the technician and still no internet.
They said it was sorted, it wasn't.
I had to fix it myself in the end.
They told me it'd be ready on Friday and on Friday they hadn't begun.
Promised me an upgrade and then said there was no record of it.
They said two days, it has been two weeks.
The agent swore there were no exit fees, then I got charged one.
They sold me cover that I had said I didn't need.
He told me it was genuine and it was a copy.
The reviews on their page have been written by their own staff.
They told me that the car had never been in an accident, and it had.
They delete any comment with a question about refunds.
The driver took the long way round and I paid for it.
They gave my phone number to other companies.
I've been getting calls from strangers since I signed up.
The receptionist read my diagnosis out in front of the whole waiting room.
I could see another customer's address in my account.
The app wants access to my contacts for no reason.
I asked them to delete my data and they ignored it.
I'm locked out of my account and nobody can let me back in.
The code never arrives so I can't log in.
It asks me to reset my password every single time.
They blocked my card while I was abroad and didn't tell me.
My account was closed without warning with money still in it.
I can't close my account without sending a letter by post.
The app crashes whenever I open the camera.
Since the update it freezes on the first screen.
It takes a full minute to load my balance.
I lost all my notes after the update.
It drains my battery even when I'm not using it.
It logs me out in the middle of a transfer.
The website went down on the day of the sale.
You need a degree to work out the settings.
I couldn't figure out how to turn it on and the manual is in Chinese only.
Eleven screens to pay one bill.
The search never finds what I type.
The cancel button is hidden five menus deep.
The filter shows me things I have ruled out.
I couldn't find the phone number anywhere on the site.
Nobody told us the flight had been moved to another gate.
No one announced anything for three hours.
The website says one thing and the staff say another.
I found out from the news that my policy had changed.
The signs send you to a door that is locked.
I get four emails a day from them.
They keep texting me even though I unsubscribed.
Every time I open it there is another pop-up asking me to upgrade.
My points vanished the day before I wanted to use them.
Ten years a customer and new people get a lower rate than me.
You can't use the points on anything you would want.
They cut the rewards in half without a word.
There was hair in the sink and crumbs in the bed.
The toilets hadn't been touched all day.
The sheets had stains on them.
Our table was sticky and nobody wiped it.
I found a cockroach in the bathroom.
The mattress was so thin I could feel the springs.
My knees were against the seat in front for nine hours.
The air con didn't work and it was 35 degrees in the room.
No hot water two mornings out of three.
You could hear every word from next door.
Music till three in the morning and the front desk did nothing.
Couldn't sleep because of the building work that they hadn't told us about.
It's a forty minute walk from the beach, not five as it says.
The branch near us has been shut and the next one is an hour by bus.
There was nowhere to park and we got a ticket.
The car park costs more than the meal.
The chicken was pink in the middle.
My chips were cold and the burger was burnt.
Both of us were ill the next day.
The portion would not have fed a toddler.
Half of the menu was off by seven o'clock.
There's one dish for vegetarians and it's a salad.
They took off the menu everything we used to come for.
The soup was straight from a can.
I told them about my nut allergy and they served it with nuts.
The car had no seat belts in the back.
The driver was texting at 70 miles an hour.
The plug sparked when I put it in.
The door of our room didn't lock.
The fire exit was blocked with boxes.
My bike was stolen from their locked store and they shrugged.
Nobody asked my name or looked at my notes.
I'm just a number to them.
They forgot that I was there.
I had told them that my father uses a wheelchair and they put us on the fourth floor with no lift.
I complained and got a copy and paste answer.
Two months since my complaint and not so much as an acknowledgement.
They said it was my own fault.
No one has apologised.
The manager refused to come out and talk to us.
They answered a question I hadn't asked.
I've moved to another bank.
Cancelled my membership the same day.
We won't be coming back.
Do yourself a favour and go elsewhere.
I'd steer clear if I were you.
I want my money back.
Never again.
I told all my friends not to go.
It used to take a day, now it takes a week.
Deliveries used to be faster.
This place has gone downhill since the new owners.
They used to answer on the second ring.
The same room was half the price last year and had breakfast.
The shop next door does it for ten quid less.
Other companies refund you the same day, here you wait a month.
With my old provider I never had a dropped call, here it's every day.
Every competitor lets you do this online, they make you come in.
I wouldn't call this a service.
Not what I was led to expect.
Nobody offered to help with the bags.
Nothing was done about it.
Not once did anybody pick up.
No apology, no refund, no answer.
It isn't easy to use and it doesn't do what it says.
They weren't interested in hearing what went wrong.
The staff were not helpful and didn't want to be.
The room wasn't clean and wasn't ready.
The food was nothing like as good as it looks online.
I wasn't given the seat I had paid for.
My luggage went to Dallas and I went to Denver.
They bumped us off the flight and put us on one the next day with no hotel.
Flight delayed five hours and we got a bottle of water.
Cabin crew walked past with the bell ringing for half an hour.
The claim was turned down over a comma in the form.
They want the same paper that I have already sent three times.
My insurance doubled after one phone call about a scratch.
Signal drops as soon as you go indoors.
Broadband is a tenth of the speed they sold me.
They cut my line off although I had paid.
The number transfer was meant to take a day and I've been without a phone for nine.
The driver cancelled on me when he saw where I was going.
Three drivers in a row accepted and then cancelled.
Quoted 12 dollars, charged 31.
The nurse couldn't find my file and sent me home.
The dentist did the wrong tooth.
They rang on the morning to cancel an appointment I'd waited months for.
The course was supposed to be live and it is old recordings.
Half the lessons don't open.
I never got the certificate that I paid for.
Council lost my application and told me to start over.
Sent to room 12, then room 4, then back to room 12.
The form on the website can't be submitted.
Absolute joke of a company.
What a waste of an afternoon.
Shocking, honestly.
Total rip-off.
Rubbish, mate.
Took the mick with that price.
Gutted, it was meant to be a gift.
Couldn't organise a trip to the corner shop.
Dreadful from start to finish.
Worst checkout I have ever used.
I'm fed up with chasing them.
Very let down by the whole thing.
I spent my entire lunch break on the phone and got nowhere.
Still waiting on the part they said would be here in May.
I opened the box and it was empty.
Gate agent made me pay 65 bucks for a bag that fits in the sizer.
They gave our room to somebody else.
We had booked a sea view and looked out on the bins.
The bar ran out of glasses, then out of beer.
I asked for the manager and was told there wasn't one.
The assistant sent me to aisle 9, it was never in aisle 9.
They open a second till only when the queue reaches the door.
My mum was left on a trolley in a corridor for eleven hours.
They changed my plan without asking me.
It broke and they stopped answering.
They've had my money since June and I have nothing to show for it.
The hairdresser cut off twice as much as I asked for.
The car came back from the garage with a new dent.
The sofa doesn't fit through the door and they won't take it back.
Screws missing, holes in the wrong place, instructions for another cabinet.
I've had three replacements and all three had the same crack.
The free trial charged me on day one.
I only found out about the fee when it was gone from my account.
If you have a problem you are on your own.
I had to go to the ombudsman to get an answer.
The lift was out of order the whole week and we were on the sixth floor.
They read from a script and can't do anything for you.
An hour of my life I won't get back.
`,
  neu: `
It was delivered today, not opened yet.
Do you ship to Northern Ireland?
Average, nothing special.
It's OK for the money, I suppose.
What time do you open on bank holidays?
Can I pay by card on delivery?
I would like to change my delivery address.
Could you send me a copy of the invoice?
Is there parking at the hotel?
The shop is on the corner opposite the station.
I bought the black one in size ten.
I chose the monthly plan.
There are two branches in our town.
They open at nine and close at half five.
The order came in two boxes.
I paid by bank transfer.
How long does the warranty last?
Does the price include VAT?
Which of the two models is lighter?
I'd like to know if this comes in a wide fit.
Some dishes were good, others less so.
Neither good nor bad.
It does the job, no more than that.
Middle of the road, about what you'd expect.
Can't say yet, I've only had it a day.
I'll update this review once I have used it for a month.
It's a chain restaurant like any other.
The food was fine but the place was loud.
Good room, slow lift.
Decent burger, so-so fries.
Delivery was quick but the item isn't quite what I wanted.
Staff were nice enough, prices a bit high.
It took three days, which is what the website says.
My appointment is on Thursday at ten.
I need to reset my PIN, how do I do that?
Where can I find my policy number?
How do I cancel my subscription?
It'd be nice to have a dark mode.
I wish it came in more colours.
Please add an option to sort by date.
You might consider opening on Sundays.
A few more benches would be useful in the waiting room.
Is it possible to book for twelve people?
Do you have a table for two tonight?
Are dogs allowed in the garden?
Do you have gluten-free options?
The menu changes every season.
They serve breakfast from seven to ten.
Check-in is at three, check-out at eleven.
The bus stops outside the door.
The flight was two hours and they sold snacks.
One cabin bag is included in the fare.
I flew economy on this occasion.
We were seated by the window.
I had the chicken and my husband had the fish.
You order at the counter and they bring it to your table.
You take a ticket from the machine and wait for your number.
You need two forms of ID to open an account.
The form has four pages.
They sent me a text with the tracking number.
The parcel is at the depot according to the app.
It left the warehouse this morning.
I'm waiting for it to be dispatched.
When will the grey one be back in stock?
Can I collect from the store instead?
Will I get a receipt by email?
I'd like to return one of the two items.
What is your return address?
I haven't decided whether to keep it.
I have no opinion about it one way or the other.
It's the same as the last one I had.
Same as any other bank really.
Not much difference between this and the other app.
About the same price as everywhere else.
No better and no worse than before.
The app has five tabs at the bottom.
I installed version 4.2 yesterday.
Does it work on an older iPad?
Can two people use the same account?
I have changed my phone number and would like to update it.
My contract ends in September.
I'm thinking of moving to the larger plan.
How many points do I need for a free night?
I collected my card at the desk.
The course has twelve lessons and a test at the end.
Is there a certificate at the end?
The classes are on Monday evenings.
I was referred by my GP.
The clinic is on the second floor.
They took a blood sample and said the results would be in next week.
Do you take walk-ins?
Is this covered by my insurance?
I filed the claim on Monday.
The adviser said someone would call on Wednesday, so we'll see.
The driver came in a white Toyota.
It was a fifteen minute ride to the airport.
Can I bring a child seat?
The material is cotton with some polyester.
It weighs about two kilos.
It needs three batteries, which are sold separately.
The box says it was made in Portugal.
I bought it as a present, so I don't know how it works.
I spoke to someone called Mark.
The agent asked for my date of birth and postcode.
I filled in the survey you sent.
You get an email when your order has been packed.
There's a self-checkout next to the entrance.
Some people will like it, some won't.
Depends what you are looking for.
It was alright.
Meh, it's fine.
Three stars from me.
Could be better, could be worse.
It has its pros and cons.
Nothing to write home about.
I was neither pleased nor annoyed.
Please let me know what the next step is.
I want to know who I should speak to about a group booking.
Can you confirm that you have received my documents?
Does the discount apply to students?
The sale ends on Sunday.
I got the email about the new terms.
The office moved to Mill Street last year.
`,
  pos: `
The payment went through at once.
My problem was solved with one call.
It's less expensive here than anywhere else I looked.
I paid half of what the other garage quoted.
The price on the shelf was the price I paid.
No hidden fees, the total was the same from first page to last.
They took ten percent off without my asking.
The code worked and saved me twenty pounds.
Postage was free and I hadn't even spent that much.
My bill has gone down by a third since I switched.
Worth every penny.
You get a lot for your money here.
They matched the price that I had seen online.
The cashier noticed I had a voucher in my purse and used it for me.
They told me I was on the wrong plan and moved me to a cheaper one.
Ordered at night, had it in my hands by noon.
It came a day before they said it would.
It arrived on time, no delay at all.
The parcel was here in under 24 hours.
Groceries came in the slot I picked, every bag of them.
Pizza was at the door in twenty minutes and still hot.
The courier rang ahead to say that he was ten minutes away.
He carried the washing machine up three flights and took the old one away.
The driver waited while I found my shoes.
The delivery man put the parcel in the shed out of the rain as I'd asked.
Driver smiled, said good morning and handed it over carefully.
He came back an hour later because I'd been out.
Everything was wrapped so well that not one glass was chipped.
No plastic in the box, only paper.
It was packed like it was going to the moon.
Not a scratch on it when I opened the box.
Everything I ordered was in the bag.
They sent exactly what I asked for.
One item was missing, I told them, and it came the next morning.
They sent the wrong shade, told me to keep it and posted the right one the same day.
I could see on the map where the van was the whole way.
I got a text at every step so I knew when to be home.
They had my size when nobody else did.
They found the last one in another branch and held it for me.
Always in stock when I need it.
Ordering took two minutes.
I changed the address after ordering and it went to the new one.
Reordered my usual with one tap.
They remembered my card so I was done in seconds.
I paid with my phone and that was that.
Transfer landed before I had put the phone down.
Deposit was back on my card the same evening.
The invoice was in my inbox before I left the store.
They corrected the invoice within the hour.
My refund came through in two days.
They gave me my money back with no questions asked.
I returned it without any trouble.
The return label was already in the box and they took nothing off the refund.
They refunded me before the item had even reached them.
Took the shoes back without a receipt and they exchanged them on the spot.
It broke in the second year and they replaced it under warranty.
They repaired my phone while I had a coffee.
The engineer came the same afternoon and the heating was on by six.
He fixed it in ten minutes and wouldn't take any money.
They lent me a car while mine was in the shop.
I've had it for eight years and it still runs like new.
Washed it thirty times and the colour hasn't faded.
It survived two toddlers and a dog.
It looks just like the picture.
Exactly as described, down to the buttons.
The battery goes three days between charges.
It's heavier and thicker than I expected for that price, in a good way.
The size was spot on.
I followed the size guide and it fits like a glove.
It was true to size, no need to send it back.
The lady at the desk came round to help me with my bags.
The waiter knew our kids' names by the second day.
He spoke to my nan with such patience.
They greeted us at the door and had a table ready.
She stayed after closing so that I could finish.
The guard walked me to my car because it was dark.
The staff never made me feel rushed.
They didn't try to sell me anything I didn't need.
The young man knew every model and told me why the cheaper one would do.
She explained the policy line by line until I got it.
The pharmacist spotted that two of my pills don't go together and called my doctor.
The teacher answered every question, even the ones after class.
The adviser knew the answer straight off without looking it up.
I was in and out in ten minutes.
No queue, straight to the counter.
They opened another register as soon as the line got long.
The doctor saw me on the dot.
I had my passport in a week, they'd said three.
No waiting around, seated as soon as we walked in.
They stay open till ten so I can go after work.
Open on Christmas Eve when everything else was shut.
They let me in five minutes before closing and didn't rush me.
Someone picked up on the second ring.
I got a real person within a minute.
The chat agent had it sorted before my tea went cold.
They replied to my email within the hour, on a Sunday.
They called me back when they said they would.
The person who answered was the person who fixed it.
I only had to explain it once.
One person handled my case from start to finish.
They didn't pass me around, the first guy took care of it.
I had been stuck for weeks, they cleared it up in one call.
Rang them, it was working again by lunchtime.
They found the mistake, corrected it and rang to tell me.
Problem gone, and it hasn't come back.
They said Friday and it was Friday.
They do what they say they will.
They promised a call at nine and the phone rang at nine.
Quoted 200, paid 200.
He told me honestly that I didn't need a new boiler.
They pointed out the scratch before I paid.
The mechanic showed me the old part so that I could see it was worn.
She told me to wait a week because it would be on sale.
I'd left a ring in the room and they posted it to me.
The driver brought my phone back after I left it in the cab.
They gave me back the twenty I had dropped.
They don't sell my details to anyone.
They asked before taking my picture or my number.
The nurse closed the door before asking anything private.
I asked them to delete my data and got confirmation the next day.
I could sign in without any problem from a new phone.
Fingerprint login works every time.
They spotted a strange payment and stopped it before I knew.
Opened an account from my sofa in five minutes.
I was locked out and they had me back in within minutes.
Closed my account with one click, no fuss.
The app hasn't crashed once in a year.
It opens in a second, even on my old phone.
The last update fixed the one bug I'd reported.
Everything syncs between my phone and laptop on its own.
It works without a signal, which saved me on the train.
My mother is 78 and she uses it without help.
I worked it out without reading the manual.
Set up was a doddle.
Two clicks and the bill is paid.
I found what I wanted straight away.
Search knew what I meant even with the spelling mistake.
All my papers are in one place now.
They warned us about the delay in good time and told us what to do.
The captain told us what was going on every ten minutes.
They wrote to me before the price changed, not after.
The signs took us straight to the right desk.
The instructions have a picture for each step.
They only text when there's something to say.
I unsubscribed and never got another email.
No ads, no pop-ups.
My points paid for our whole weekend away.
They sent me a free coffee on my birthday.
After ten years they gave me the same deal as new customers without my having to ask.
I got upgraded because of my card.
You could eat off the floor.
The bathroom smelled fresh and the towels were changed daily.
They wiped the table before we had our coats off.
Not a speck of dust in the room.
I slept like a log in that bed.
There was room for my legs, and I'm six foot four.
Warm in winter, cool in summer, that room.
Hot water any time of day.
Couldn't hear a thing from the street.
So quiet that the kids slept till nine.
Five minutes on foot from everything we wanted to see.
There's a branch right by my work now.
We parked right outside for free.
There were plenty of spaces even on Saturday.
The steak was cooked just as I'd asked.
The bread was still warm from the oven.
My plate was empty in five minutes.
We took home what we couldn't finish, there was so much.
There was something on the menu for each of us, vegans included.
The chef came out to ask about my son's allergy and made him his own plate.
Tastes like my grandma's.
We ordered seconds.
The driver kept to the limit and waited until I was inside.
I felt safe walking back at night, the guards were there.
They checked everyone's seat belt before setting off.
They remembered what I had last time.
They noticed it was our anniversary and put flowers in the room.
The doctor looked me in the eye and listened.
She phoned the next day to see how I was feeling.
They learned how to say my name.
They thought about my wheelchair before I mentioned it.
I complained and the manager rang me within the hour.
They said sorry, took it off the bill and brought a new one.
They took my complaint seriously and changed the rule.
They owned up to the mistake and made it right.
I've told everyone at work about them.
We'll be back next summer.
I won't go anywhere else now.
I have already booked again.
I've moved all my accounts over to them.
Sending my parents there next week.
I renewed for another two years.
Go there, you won't regret it.
If you're on the fence, go for it.
It used to take a week, now it takes a day.
They've come a long way since last year.
The queue used to be out of the door, now there isn't one.
The app was a pain before, the new version does it in one step.
Cheaper than my old supplier and they answer the phone.
My last bank took ten days for this, they took ten minutes.
Nobody else in town does it for that.
I tried four other apps and deleted them all after this one.
The big chains could learn from this little shop.
Not a single problem in three years.
I can't fault it.
Nothing was too much trouble.
No complaints whatsoever.
No delays, no fuss, no surprises.
I couldn't have asked for more.
There was nothing to dislike.
It wasn't expensive and it wasn't complicated.
I've never had to call them, it just works.
Never let me down yet.
Didn't have to wait at all.
No trouble finding it and no trouble parking.
Without a hitch from booking to check-out.
I was not disappointed.
Hasn't broken, hasn't faded, hasn't cost me a penny since.
My luggage was on the belt when I got there.
They held the connecting flight for us.
We missed our plane and they put us on the next one free of charge.
Landed twenty minutes early.
The crew played peekaboo with the baby so that I could eat.
The claim was paid in four days.
One photo and a phone call and the claim was settled.
They went through the papers with me so I wouldn't need to come twice.
Full bars even in the basement.
I get the speed I was sold, and a bit more.
I kept my number and was never without service.
They put me on the new tariff and my bill was halved.
The cab was there before I'd put on my coat.
The fare was what the app said it would be.
The driver got out to help my mom with the door.
The jab didn't hurt a bit, the nurse had me laughing.
My test results were on my phone the same day.
They fitted me in within the hour when my tooth broke.
I got the job thanks to this course.
I learned more here in a month than in a year at school.
The lessons are mine to keep for life.
The council fixed the street light the day after I reported it.
Renewed my license in fifteen minutes at the DMV, start to finish.
The clerk filled in the form with me when she saw I was lost.
Cracking little place.
Top bloke, sorted me right out.
Spot on, as ever.
Brilliant from start to finish.
You guys rock.
Awesome people, honest prices.
Bang for your buck, big time.
Chuffed to bits with it.
Over the moon with my new kitchen.
Hats off to the lad who came on Monday.
Ten out of ten.
Couldn't be happier.
The whole thing was a breeze.
They saved our holiday.
My kids keep asking when we're going back.
My wife wants one too.
I bought a second one for my brother.
Everyone asks me where I got it.
I came for one coffee and stayed three hours.
They've kept the same prices for three years.
The tailor did it while I waited and charged nothing.
They came out at midnight when the pipe burst.
He took his shoes off and cleaned up after himself.
The hairdresser listened and did just what I'd asked for.
My car came back washed and with a full tank.
The sofa came assembled and they took the packaging away.
Everything lined up, all the screws were there, done in half an hour.
They let me try it for a month before paying.
They reminded me before the free trial ended.
They took the fee off as soon as I rang.
They extended my deadline because I was in hospital.
We asked for a quiet room and got the quietest one.
They gave us a late check-out for nothing.
A sea view for the price of a back room.
My order was short by one and they refunded it before I'd noticed.
They drove my medicine over because I couldn't leave the house.
The assistant walked me to the right aisle.
I was expecting an argument and got an apology and a refund.
A human being answered, knew what to do and did it.
It does everything it says on the tin.
I forgot it was even there, it runs so quietly.
I've saved about an hour a week since I began using it.
My skin cleared up in two weeks.
It cut our heating bill in half.
They treat you like family.
Felt at home from the minute we walked in.
That was the easiest thing I have done all week.
`,
};
