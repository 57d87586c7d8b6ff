/** What customers of trades that the training data lacks say; written for this. One a line. */
export const en = {
  neg: `
does not work
it stopped working after two weeks
broke after a few days
waste of money
don't waste your money on this
save your money
do not buy this product
i would not recommend this to anyone
i do not recommend it
stay away from this one
returned it for a refund
i had to return it
i want my money back
the battery dies quickly
battery life is terrible
won't hold a charge
doesn't hold a charge
will not charge anymore
the charger is useless
it does not fit
the case is flimsy and cheap
cheaply made
poor quality
very poor sound quality
you can barely hear anything
the reception is awful
drops calls all the time
dropped calls
it is uncomfortable and hurts my ear
the volume is too low
static and echo on every call
the screen scratches easily
the buttons are hard to press
it froze and had to be reset
the software crashes constantly
arrived damaged
arrived late and broken
the package was missing parts
defective right out of the box
junk
total junk
piece of crap
what a disappointment
very disappointed with this purchase
i was disappointed
not worth the price
overpriced for what you get
big mistake buying this
worst phone i ever had
worst customer service ever
nobody answers the phone
they never answered my emails
the support was rude and unhelpful
waited two hours and nobody helped
the room was dirty and smelled
food was cold and tasteless
hidden fees everywhere
i was charged twice
still waiting for my refund
the app keeps crashing
cannot log in
never again
never buying from them again
it is a pain to use
too complicated
lasted only a month
fell apart
unreliable
useless
not as described
misleading description
beware
avoid
horrible experience
not happy with it
could not get it to pair with my phone
it doesn't do what it says
too slow
unusable
will be returning
gave up on it
delivery was late
the order arrived late
the food was cold
wrong item delivered
poor quality
not good
not great
not worth it
too expensive
too long to wait
nobody helped
slow service
rude staff
could be better
you lost a customer
i am switching to another company
i deleted the app
closing my account
there was hair in my food
we got food poisoning
half of the order was missing
charged twice for one item
still waiting after three days
nobody replies
scam
fake product
the room was old
the air conditioning was broken
there were bugs in the bed
too noisy to sleep
rip off
the fees are ridiculous
👎
😡`,
  neu: `
how much is it?
do you ship to canada?
what time do you open?
when will it be back in stock?
how can i track my order?
is there a warranty?
where is your nearest store?
what is your phone number?
please add more colours
it would be nice to have a bigger size
i wish you had a branch in leeds
it was ok
it is okay i guess
average
neither good nor bad
i ordered two of them
i bought it yesterday
have not used it yet
bought it for my brother
hello
the store is next to the station
i paid the bill
it comes in black and white
my appointment is tomorrow`,
  pos: `
works great
it works perfectly
works like a charm
works as described
works as advertised
great product
great phone
excellent quality
good quality for the price
great value
great price and fast shipping
arrived on time
fast delivery
arrived quickly and well packed
highly recommend
i highly recommend this product
i would recommend this to anyone
would buy again
will buy again
i will definitely order again
love it
i love this phone
my wife loves it
i am very happy with this purchase
very pleased
very satisfied
no complaints
no problems so far
no issues at all
no problem with it
exactly what i needed
just what i wanted
does exactly what it should
does the job
fits perfectly
comfortable to wear
easy to use
easy to set up
simple and easy
battery lasts long
long battery life
holds a charge well
clear sound
the sound is loud and clear
great reception
good reception everywhere
sturdy and well made
looks sharp
beautiful design
the screen is bright
the camera is very good for the price
never had a problem
you won't regret it
you can't go wrong
can't beat the price
best purchase i have made
best headset i have owned
better than i expected
exceeded my expectations
worth every penny
money well spent
worth the price
five stars
two thumbs up
a must have
impressive
pleasantly surprised
staff were friendly and helpful
the room was clean and quiet
quick response from support
they solved my problem in minutes
thank you for the great service
the food was delicious
cool
perfect
awesome
not bad at all
not a single problem
nothing to complain about
keeps me coming back
a bargain
so far so good
reliable
delivery was fast
the food was hot and fresh
not bad
not bad at all
never disappoints
cheap and good
nice and clean
friendly staff
no wait at all
well worth it
helpful staff
quick service
👍
😍
❤`,
} as const;
