"""What people are called for short: "Gaz" is Gary where a text uses both for one."""

from __future__ import annotations

from typing import Final

_SHORT: Final = """
Abigail: Abby Abi
Alexander: Alex Sandy Lex
Alexandra: Alex Sandy Sasha
Andrew: Andy Drew
Anthony: Tony Ant
Barbara: Barb Babs
Benjamin: Ben Benny Benji
Catherine Katherine: Cath Cathy Kath Kathy Kate Katie
Charles: Charlie Chaz Chuck
Charlotte: Charlie Lottie
Christine Christina: Chris Chrissie Tina
Christopher: Chris
Daniel: Dan Danny
David: Dave Davey
Deborah: Debbie Deb Debs
Donald: Don Donny
Dorothy: Dot Dottie
Edward: Ed Eddie Ted
Eleanor: Ellie Nell
Elizabeth Elisabeth: Liz Lizzie Beth Betty Betsy Libby
Francesca Frances: Fran Frankie
Frederick: Fred Freddie
Gary: Gaz Gazza
Gerald: Gerry
Gillian: Gill Jill
Gregory: Greg
Jacqueline: Jackie Jacqui
James: Jim Jimmy
Jennifer: Jen Jenny
Jessica: Jess
Joanne Joanna: Jo
Jonathan: Jon
Joseph: Joe Joey
Josephine: Jo Josie
Joshua: Josh
Judith: Judy Jude
Kenneth: Ken Kenny
Kimberly Kimberley: Kim
Lawrence Laurence: Larry Laurie
Leonard: Len Lenny
Margaret: Maggie Mags Meg Peggy Marge
Matthew: Matt Matty
Michael: Mike Mick Mickey
Michelle: Shell
Mohammed Muhammad Mohamed: Mo
Natalie: Nat
Nicholas: Nick Nicky
Nicola Nicole: Nicky Nikki
Oliver: Ollie Olly
Olivia: Liv Livvy
Pamela: Pam
Patricia: Pat Trish Tricia
Patrick: Pat Paddy
Peter: Pete
Philip Phillip: Phil
Rachel: Rach
Rebecca: Becca Becky Bex
Richard: Rich Rick Ricky
Robert: Rob Robbie Bob Bobby
Ronald: Ron Ronnie
Samantha: Sam Sammy
Samuel: Sam Sammy
Stephanie: Steph
Stephen Steven: Steve Stevie
Susan Suzanne: Sue Susie Suzie
Terence: Terry
Theresa Teresa: Terry Tess
Thomas: Tom Tommy
Timothy: Tim
Valerie: Val
Victoria: Vicky Vicki
Vincent: Vince Vinny
William: Will Bill Billy Wills
Zachary: Zach Zack
"""


def _shorts() -> dict[str, frozenset[str]]:
    rows = (row.lower().split(":") for row in _SHORT.strip().splitlines())
    return {whole: frozenset(short.split()) for wholes, short in rows for whole in wholes.split()}


_OF_WHOLE: Final = _shorts()


def is_short_for(one: str, other: str) -> bool:
    """Whether one of two first names is a short form of the other; two short forms may be two people."""
    first, second = one.lower(), other.lower()
    return second in _OF_WHOLE.get(first, ()) or first in _OF_WHOLE.get(second, ())
