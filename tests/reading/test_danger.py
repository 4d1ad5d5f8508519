"""Words of danger are seen in every shape people give them, and figures of speech are left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.reading.danger import danger

IN_DANGER = """
I don't want to be here any more.
i've been thinking about ending it
There's no point in going on, is there.
he hit me last night and I'm scared to go home
I keep thinking everyone would be better off without me.
honestly i just want to go to sleep and not wake up
After the call I sat in the car in the garage for an hour with the engine off and thought about leaving it on, I want to die.
I have been suicidal since they let me go in March and this was my last try.
i dont want to live anymore im so tired of it
I can't see a reason to carry on living after this.
It's the third no this month. I counted my mum's tablets tonight. There are enough.
i wanna kill myself
My life isn't worth living.
I was standing on the bridge on the way home looking down at the water and only the cold stopped me.
nobody would even notice if i was gone
I started cutting myself again last week, nobody knows.
I've written a goodbye letter to my girls.
My husband says if I fail again he will kill me if I come home, and he means it.
um so i keep having these thoughts of not being here you know like just not being here
I wish I'd never been born.
I wish I was dead.
It would be easier for everybody if I wasn't around.
so tired of being alive honestly the interview was just the last thing
I nearly stepped in front of the train on the way back. I keep thinking about stepping in front of the train.
i might do something stupid tonight
I don't trust myself to be alone tonight.
He took my phone and won't let me leave the house, I'm writing this on the work laptop.
my dad beat me when i told him i messed it up
I can't go on like this.
What is the point of living when nobody wants you at 54.
I have no more strength to live, I say it how it is.
I'm going to end it all.
the pills are right there next to the bed and i keep looking at them
I hope I don't wake up tomorrow.
I'd be better off dead.
they said no and now i just want to disappear for good
I've had enough of life.
My partner choked me on Sunday, that's why my voice was like that in the interview.
I'm afraid of what I might do.
I think about driving my car into a tree most evenings now.
the dark thoughts are back
I tried to kill myself in the spring and today felt like the same day again.
I do not want to live more. In my country one does not say this.
I looked up how many paracetamol it takes to die.
He said he'd kill me if I tell anyone.
I don't feel safe at home.
i cant do this anymore im a burden to everyone
I've been hurting myself to cope with it, the interview was just the top of it.
honestly whats the point im just so tired of everything nobody cares
There is nothing left to live for.
I deserve to die for what I said to her.
I'm scared of my husband and the interview was my way out.
she's outside my house again my ex she's outside right now
I don't see myself being alive next year.
when i'm gone they can have the flat
I just want to stop existing.
The interviewer put his hand on my thigh and locked the door.
my brother hits me when there's no money coming in and now there's no money coming in
thinking about suicide a lot these days
I could do it, you know. I sat on the edge of the roof and wondered how long it would take.
I am not coping. I have the rope in the garage and I keep thinking about it.
I don't want to wake up tomorrow and be me.
wouldn't mind if a bus hit me tbh
life has no meaning for me since
I took all the sleeping pills I had.
I want to hurt myself so badly right now.
If I don't get this job I am going to kill myself.
It is better that I am dead than they all have to look at me.
he pushed me down the stairs and said it was because i was late home from the interview
I've been self-harming again.
don't want to exist any more
My mother's boyfriend punched me in the face, so I went with a black eye and said I fell.
I just wanted to say sorry for everything and please look after my cat.
""".strip().split("\n")

MANNER_OF_SPEAKING = """
I wanted to die of embarrassment.
I could have killed myself for saying that.
this job hunt is killing me
I died inside.
shoot me now
When he read my answer back to me I wanted the ground to open up.
My mum is going to kill me when she hears I wore trainers.
i was dead. absolutely dead. the whole room just looked at me
I nearly died when the phone went off.
It hit me on the bus that I never mentioned the award.
She hit me with a question about derivatives before I'd sat down.
He beat me to the punchline.
They kicked me out of the Zoom by accident.
I would have jumped out of the window if we hadn't been on the ground floor.
I'd rather die than work there.
I don't want to be there, with those people, doing that job.
It was career suicide and I knew it as I said it.
I'm killing it lately, mostly, so this one stung.
The question was how I'd deal with a suicidal caller and I blanked.
They asked about the self-harm policy on the ward and I got the form number wrong.
I was dying for a coffee by then.
My heart was trying to kill me.
The panel was a firing squad.
I kicked myself all the way home.
I found the filter, and he hit me on the shoulder and said well done.
I could have kicked myself.
i hate myself for that answer
My life is over, I told my sister, and she said eat something.
I cannot go on about fonts like that in an interview, I know.
He said we shouldn't go on any longer and thanked me.
There was no point going on with the exercise, so I put the pen down.
I threw my colleague under the bus and I feel awful about it.
The bus hit the kerb outside and everyone laughed except me.
I was scared to go home and tell Mum I'd blown it.
I'm afraid of heights and the meeting room was on the 30th floor.
I stood on the platform for an hour because the train was cancelled.
I ended it by shaking hands with the wrong man.
I cut myself shaving and there was blood on my collar.
I hurt my back lifting boxes, which is why I left that job.
They're better off without me, frankly, they wanted a salesman.
I thought the silence would never end.
I wanted to disappear.
I take tablets for my blood pressure and they make me slow.
I don't want to live in London, which I should have said before they asked.
No reason to carry on with them, I withdrew.
I was so tired of living out of a suitcase, I told them.
The chef threatened to quit during my trial shift.
A wasp attacked me in the waiting room.
He punched the air when I got the number right.
My old boss bullied me, and I said so, which I should not have.
I'd kill for that job.
It was a car crash from start to finish.
The joke died and so did I.
Kill me. I called the chairman by the dog's name.
I want to crawl under a rock and stay there till Monday.
It felt like drowning.
I've never wanted the fire alarm to go off so badly.
I sat in my car by the river and had a pie.
I couldn't wake up properly, I had slept two hours.
I told them that my brother took his own life, which was more than they needed to know.
Their suicide prevention line is a fine service and I forgot its name.
The train killed my signal.
I hanged up on them. Hung up, I mean.
i was dying of shame lol
he looked like he wanted to strangle me
I felt like I'd been hit by a lorry after that flight.
My brain committed suicide at the word "regression".
She shot me down in one sentence.
I bombed, I absolutely bombed, they'll bury me.
I can't do this anymore, I said about the cover letters, and my friend laughed.
It's not the end of the world, my wife says.
The trolley hit me on the shin.
He hit me up on LinkedIn afterwards to say well done.
""".strip().split("\n")


@pytest.mark.parametrize("words", IN_DANGER)
def test_danger_is_seen(words: str) -> None:
    assert danger(words)


@pytest.mark.parametrize("words", MANNER_OF_SPEAKING)
def test_a_figure_of_speech_is_no_danger(words: str) -> None:
    assert danger(words) is None


@given(st.text(max_size=60), st.sampled_from(IN_DANGER), st.text(max_size=60))
def test_the_words_of_danger_are_quoted_exactly(before: str, words: str, after: str) -> None:
    account = f"{before}\n\n{words}\n\n{after}"
    found = danger(account)
    assert found
    assert account[found.start : found.end] == found.text


def test_the_first_words_of_danger_are_the_ones_quoted() -> None:
    account = "I blanked. I want to die, I said to her. I have been thinking about ending it."
    found = danger(account)
    assert found
    assert found.start < account.index("said")


def test_somebody_in_a_role_play_is_not_the_teller() -> None:
    assert danger('In the role play the caller said, "I don\'t want to live any more," and I froze.') is None


def test_line_breaks_and_curly_marks_hide_nothing() -> None:
    assert danger("I don’t want\nto be   here\tany more.")


def test_other_languages_are_not_looked_away_from() -> None:
    assert danger("Ich will nicht mehr leben.")
    assert danger("Je ne veux plus vivre.")
