"""`CreateModerationResponseResultsItemCategories`: `CreateModerationResponseResultsItemCategories` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class Categories(BaseModel):
    """`CreateModerationResponseResultsItemCategories` in the description."""

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
    _spared = frozenset(
        {
            "illicit",
            "illicit_violent",
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

    hate: bool
    """Whether the input belongs to the category `hate`."""
    hate_threatening: bool
    """Whether the input belongs to the category `hate/threatening`."""
    harassment: bool
    """Whether the input belongs to the category `harassment`."""
    harassment_threatening: bool
    """Whether the input belongs to the category `harassment/threatening`."""
    illicit: bool | None
    """Whether the input belongs to the category `illicit`."""
    illicit_violent: bool | None
    """Whether the input belongs to the category `illicit/violent`."""
    self_harm: bool
    """Whether the input belongs to the category `self-harm`."""
    self_harm_intent: bool
    """Whether the input belongs to the category `self-harm/intent`."""
    self_harm_instructions: bool
    """Whether the input belongs to the category `self-harm/instructions`."""
    sexual: bool
    """Whether the input belongs to the category `sexual`."""
    sexual_minors: bool
    """Whether the input belongs to the category `sexual/minors`."""
    violence: bool
    """Whether the input belongs to the category `violence`."""
    violence_graphic: bool
    """Whether the input belongs to the category `violence/graphic`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            hate: bool,
            hate_threatening: bool,
            harassment: bool,
            harassment_threatening: bool,
            self_harm: bool,
            self_harm_intent: bool,
            self_harm_instructions: bool,
            sexual: bool,
            sexual_minors: bool,
            violence: bool,
            violence_graphic: bool,
            illicit: bool | None = None,
            illicit_violent: bool | None = None,
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


CreateModerationResponseResultsItemCategories = Categories
"""The name by which other modules import the class: no other class has it."""
