"""Short messages of mypy about calls of operations with overloads. Nothing here runs.

mypy prints all overloads with all their parameters if none fits: 15,000 characters for a misspelt keyword. It prints
one line if it finds an overload that would fit but for type arguments. The generated `...Calls` protocols end with such
overloads, whose parameters are the protocols below: every object fits them while the type argument is ignored, and none
fits `...[Never]`. They stand below `if 0:`, which mypy reads and which pyright and the compiler skip.
"""

from __future__ import annotations

from typing import Generic, Protocol, TypeVar

Y_co = TypeVar("Y_co", covariant=True)
R1_co = TypeVar("R1_co", covariant=True)
R2_co = TypeVar("R2_co", covariant=True)
R3_co = TypeVar("R3_co", covariant=True)
R4_co = TypeVar("R4_co", covariant=True)
R5_co = TypeVar("R5_co", covariant=True)
R6_co = TypeVar("R6_co", covariant=True)
"""The results of the overloads of an operation, in their order."""
T = TypeVar("T")


class Refused(Protocol[Y_co]):
    """In a union: the other types of the union are accepted."""

    def __ne__(self, other: object, /) -> Y_co: ...  # type: ignore[override]  # no object has this method with Never


class NoSuchParameter(Refused[Y_co], Protocol[Y_co]):
    """The operation has no parameter of this name; fields too new for this version go in `extra_body`."""


class KeywordsOnly(Refused[Y_co], Protocol[Y_co]):
    """The operation takes this value by keyword."""


class RequiredParametersMissing(Refused[Y_co], Protocol[Y_co]):
    """This parameter is right; a required one is missing."""


class FitsTheOtherParameters(Refused[Y_co], Protocol[Y_co]):
    """The value of this parameter is wrong, or another parameter is: look at the other errors of the call."""


class NothingGiven(Generic[T]):
    """The result of a call without its required parameters: nothing can be done with it."""
