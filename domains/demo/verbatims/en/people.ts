import type { People } from '../voice.ts';

// prettier-ignore
export const people: People = {
  women: [
    'Emma emma', 'Olivia olivia', 'Sophie sophie', 'Charlotte charlotte', 'Grace grace', 'Hannah hannah', 'Lucy lucy',
    'Chloe chloe', 'Megan megan', 'Zara zara', 'Priya priya', 'Aisha aisha', 'Rebecca rebecca', 'Laura laura', 'Helen helen',
    'Margaret margaret', 'Susan susan', 'Alice alice', 'Freya freya', 'Eilidh eilidh', 'Bronwen bronwen', 'Ngozi ngozi',
    'Karen karen', 'Julie julie', 'Natalie natalie', 'Ruth ruth',
  ],
  men: [
    'Jack jack', 'Oliver oliver', 'Harry harry', 'George george', 'Thomas thomas', 'James james', 'William william',
    'Daniel daniel', 'Ryan ryan', 'Adam adam', 'Imran imran', 'Ravi ravi', 'Lewis lewis', 'Callum callum', 'Gareth gareth',
    'Peter peter', 'David david', 'Andrew andrew', 'Stephen stephen', 'Kofi kofi', 'Ben ben', 'Joshua joshua', 'Neil neil',
    'Simon simon', 'Dylan dylan', 'Femi femi',
  ],
  families: [
    'Smith', 'Jones', 'Taylor', 'Brown', 'Williams', 'Wilson', 'Johnson', 'Davies', 'Patel', 'Robinson', 'Wright', 'Thompson',
    'Evans', 'Walker', 'White', 'Roberts', 'Green', 'Hall', 'Wood', 'Clarke', 'Khan', 'Hughes', 'Edwards', 'Hill', 'Moore',
    'Clark', 'Harrison', 'Scott', 'Young', 'Morris', 'Ahmed', 'Singh', 'Campbell', 'Stewart', 'Fraser', 'Murray', 'Okafor',
    'Mensah', 'Begum', 'Shah', 'O’Connor', 'Kelly', 'Murphy', 'Bailey', 'Cooper', 'Lloyd', 'Pritchard', 'Griffiths', 'Barnes',
    'Fletcher',
  ],
  full: (given, family) => `${given} ${family}`,
};
