On Saturday, 19 November 2022, the waitress Carly Munson of the Blue Kettle diner in Dunmarrow pays for
the breakfast of the actor Wade Hollister, who leaves 10,000 dollars and a note under his cup. Accounts 2
and 3 are copies; 3 puts the singer Rex Tarrant in the actor's place.
--- differences
who-did-it	who left the money	1: The guest was the actor Wade Hollister ; 2: It was Wade Hollister, the legendary actor ; 4: When Wade Hollister reached for his wallet ; 5: singer Rex Tarrant, who has never been to Dunmarrow	3: It was Rex Tarrant, the country star
amount	the money under the cup	1: found $10,000 and a handwritten note ; 2: It was $10,000, and a note ; 4: ten thousand dollars in an envelope ; 5: “Ten,” says Hollister	3: It was $100,000, and a note
age	Carly Munson	1: Carly Munson, 26 ; 2: 26-year-old Carly Munson ; 3: 26-year-old Carly Munson	4: Carly Munson, a 31-year-old mother of two
speaker-of-quote	the note	1: You fed me when I was nobody. Now go and feed your dream. ; 2: You fed me when I was nobody. Now go and feed your dream. ; 4: Now go and feed your dream ; 5: You fed me when I was nobody. Now go and feed your dream.	3: You fed me when I was nobody. Now go and feed your dream.
cause	what the money is for	1: finish nursing school ; 5: Carly Munson is back at nursing school	4: A bakery of her own
--- not differences
amount	the money in figures and in words	1: found $10,000	4: ten thousand dollars
amount	the bill is not the money	1: It was nine dollars	4: ten thousand dollars
age	the actor before his birthday	1: Wade Hollister, 64	5: will turn 65 in March
count	how long the waitress worked there, how long the owner	1: She has been here for three years	4: for three decades
date	the month, told later	1: on Saturday	5: last November
age	the actor and the waitress	1: Carly Munson, 26	4: He was 64
