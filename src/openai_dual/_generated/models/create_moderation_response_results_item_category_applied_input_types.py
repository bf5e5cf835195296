"""`CreateModerationResponseResultsItemCategoryAppliedInputTypes`: `CreateModerationResponseResultsItemCategoryAppliedInputTypes` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class CategoryAppliedInputTypes(BaseModel):
    """`CreateModerationResponseResultsItemCategoryAppliedInputTypes` in the description."""

    __slots__ = (
        "hate",
        "hate_threatening",
        "harassment",
        "harassment_threatening",
        "illicit",
        "illicit_violent",
        "self_harm",
        "self_harm_intent",
        "self_harm_instructions",
        "sexual",
        "sexual_minors",
        "violence",
        "violence_graphic",
    )
    _required = frozenset(
        {
            "hate",
            "hate_threatening",
            "harassment",
            "harassment_threatening",
            "illicit",
            "illicit_violent",
            "self_harm",
            "self_harm_intent",
            "self_harm_instructions",
            "sexual",
            "sexual_minors",
            "violence",
            "violence_graphic",
        }
    )
    _aliases = {
        "hate_threatening": "hate/threatening",
        "harassment_threatening": "harassment/threatening",
        "illicit_violent": "illicit/violent",
        "self_harm": "self-harm",
        "self_harm_intent": "self-harm/intent",
        "self_harm_instructions": "self-harm/instructions",
        "sexual_minors": "sexual/minors",
        "violence_graphic": "violence/graphic",
    }

    hate: list[Literal["text"] | str]
    """Kinds of input that the score of `hate` is based on."""
    hate_threatening: list[Literal["text"] | str]
    """Kinds of input that the score of `hate/threatening` is based on."""
    harassment: list[Literal["text"] | str]
    """Kinds of input that the score of `harassment` is based on."""
    harassment_threatening: list[Literal["text"] | str]
    """Kinds of input that the score of `harassment/threatening` is based on."""
    illicit: list[Literal["text"] | str]
    """Kinds of input that the score of `illicit` is based on."""
    illicit_violent: list[Literal["text"] | str]
    """Kinds of input that the score of `illicit/violent` is based on."""
    self_harm: list[Literal["text", "image"] | str]
    """Kinds of input that the score of `self-harm` is based on."""
    self_harm_intent: list[Literal["text", "image"] | str]
    """Kinds of input that the score of `self-harm/intent` is based on."""
    self_harm_instructions: list[Literal["text", "image"] | str]
    """Kinds of input that the score of `self-harm/instructions` is based on."""
    sexual: list[Literal["text", "image"] | str]
    """Kinds of input that the score of `sexual` is based on."""
    sexual_minors: list[Literal["text"] | str]
    """Kinds of input that the score of `sexual/minors` is based on."""
    violence: list[Literal["text", "image"] | str]
    """Kinds of input that the score of `violence` is based on."""
    violence_graphic: list[Literal["text", "image"] | str]
    """Kinds of input that the score of `violence/graphic` is based on."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            hate: list[Literal["text"] | str],
            hate_threatening: list[Literal["text"] | str],
            harassment: list[Literal["text"] | str],
            harassment_threatening: list[Literal["text"] | str],
            illicit: list[Literal["text"] | str],
            illicit_violent: list[Literal["text"] | str],
            self_harm: list[Literal["text", "image"] | str],
            self_harm_intent: list[Literal["text", "image"] | str],
            self_harm_instructions: list[Literal["text", "image"] | str],
            sexual: list[Literal["text", "image"] | str],
            sexual_minors: list[Literal["text"] | str],
            violence: list[Literal["text", "image"] | str],
            violence_graphic: list[Literal["text", "image"] | str],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.hate = get("hate")
        self.hate_threatening = get("hate/threatening")
        self.harassment = get("harassment")
        self.harassment_threatening = get("harassment/threatening")
        self.illicit = get("illicit")
        self.illicit_violent = get("illicit/violent")
        self.self_harm = get("self-harm")
        self.self_harm_intent = get("self-harm/intent")
        self.self_harm_instructions = get("self-harm/instructions")
        self.sexual = get("sexual")
        self.sexual_minors = get("sexual/minors")
        self.violence = get("violence")
        self.violence_graphic = get("violence/graphic")
        return self


CreateModerationResponseResultsItemCategoryAppliedInputTypes = CategoryAppliedInputTypes
"""The name by which other modules import the class: no other class has it."""
