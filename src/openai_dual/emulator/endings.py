"""How an answer ends is up to the model, but a test may ask for an end: `metadata={"emulator": "failed"}`."""

from __future__ import annotations

from .messages import Json, Refusal
from .script import Said, Turn, pieces, say
from .visit import Visit

KEY = "emulator"
REFUSAL, FAILED = "refusal", "failed"
ENDINGS = (REFUSAL, FAILED)


REFUSED = Said(pieces("I'm sorry, but I can't help with that."), refused=True)


def answer(turn: Turn, visit: Visit, given: Json) -> Said:
    """Answer *turn* by the rule, but refuse if the metadata of *given* asks for that."""
    return REFUSED if asked(given) == REFUSAL else say(turn, visit)


def asked(given: Json) -> str | None:
    """Read which ending the metadata of *given* asks for; one that is unknown is refused with 400."""
    ending: str | None = (given.get("metadata") or {}).get(KEY)
    if ending is not None and ending not in ENDINGS:
        known = ", ".join(ENDINGS)
        raise Refusal(400, f"The emulator knows no ending {ending!r}; it knows {known}.", param=f"metadata.{KEY}")
    return ending
