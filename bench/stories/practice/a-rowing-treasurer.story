On Tuesday 21 April the former treasurer of a rowing club in an Irish town is sentenced for theft. Account 1 is a
national paper, 2 the local weekly, 3 a tabloid.
--- differences
amount	money stolen	1: €148,000 from the rowing club ; 3: robbed €148k	2: helped herself to €184,000
age	Fidelma Garrihy	1: Fidelma Garrihy (52) ; 2: Fidelma Garrihy, 52	3: Fidelma Garrihy, 54
count	years of the sentence	1: jailed for three and a half years ; 2: imposing three and a half years	3: a two-and-a-half-year stretch
date	when the thefts began	1: between March 2016 and October 2022	2: From March 2018 until October 2022
cause	why she stole	1: had been gambling online, alone, at night ; 2: roulette on a telephone, after midnight	3: to pay the debts of her failed café
negation	the plea	1: had pleaded guilty to 34 sample counts ; 2: Garrihy pleaded guilty last November	3: had denied every charge
amount	money given back	1: handed over €20,000	2: So far €12,000 has come back
speaker-of-quote	bled so gently	1: bled so gently that it never felt the needle	2: bled so gently that it never felt the needle
speaker-of-quote	the keys, the chequebook	1: She had the keys, the chequebook and our trust ; 2: She had the keys, the chequebook and our trust	3: She had the keys, the chequebook and our trust
--- not differences
amount	the same sum, written short	1: €148,000	3: €148k
count	years as treasurer and years of the sentence	1: three and a half years	2: for eleven years
age	another person	1: Fidelma Garrihy (52)	2: Dara Thuillier, who is seventeen
count	counts and buns	1: 34 sample counts	2: nine hundred buns
count	hours of the jury and years of the sentence	1: three and a half years	3: just two hours
