"""`CreateModerationResponseResultsItemCategoryScores`: `CreateModerationResponseResultsItemCategoryScores` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class CategoryScores(BaseModel):
    """`CreateModerationResponseResultsItemCategoryScores` in the description."""

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

    hate: float
    """Score of the category `hate`, from 0 to 1."""
    hate_threatening: float
    """Score of the category `hate/threatening`, from 0 to 1."""
    harassment: float
    """Score of the category `harassment`, from 0 to 1."""
    harassment_threatening: float
    """Score of the category `harassment/threatening`, from 0 to 1."""
    illicit: float
    """Score of the category `illicit`, from 0 to 1."""
    illicit_violent: float
    """Score of the category `illicit/violent`, from 0 to 1."""
    self_harm: float
    """Score of the category `self-harm`, from 0 to 1."""
    self_harm_intent: float
    """Score of the category `self-harm/intent`, from 0 to 1."""
    self_harm_instructions: float
    """Score of the category `self-harm/instructions`, from 0 to 1."""
    sexual: float
    """Score of the category `sexual`, from 0 to 1."""
    sexual_minors: float
    """Score of the category `sexual/minors`, from 0 to 1."""
    violence: float
    """Score of the category `violence`, from 0 to 1."""
    violence_graphic: float
    """Score of the category `violence/graphic`, from 0 to 1."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            hate: float,
            hate_threatening: float,
            harassment: float,
            harassment_threatening: float,
            illicit: float,
            illicit_violent: float,
            self_harm: float,
            self_harm_intent: float,
            self_harm_instructions: float,
            sexual: float,
            sexual_minors: float,
            violence: float,
            violence_graphic: float,
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


CreateModerationResponseResultsItemCategoryScores = CategoryScores
"""The name by which other modules import the class: no other class has it."""
