"""`OutputTextContent`: `OutputTextContent` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_alias, to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .annotation import Annotation
    from .log_prob import LogProb


class ResponseOutputText(BaseModel):
    """`OutputTextContent` in the description."""

    __slots__ = (
        "type",
        "text",
        "annotations",
        "logprobs",
    )
    _required = frozenset(
        {
            "type",
            "text",
            "annotations",
            "logprobs",
        }
    )
    _spared = frozenset(
        {
            "logprobs",
        }
    )

    type: Literal["output_text"]
    """Type of the object; service default: "output_text"."""
    text: str
    """The text."""
    annotations: list[Annotation]
    """Annotations of the text, such as citations."""
    logprobs: list[LogProb] | None
    """Log probabilities of the tokens."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["output_text"],
            text: str,
            annotations: list[Annotation],
            logprobs: list[LogProb] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.text = get("text")
        self.annotations = _annotations(get("annotations"))
        self.logprobs = _logprobs(get("logprobs"))
        return self


OutputTextContent = ResponseOutputText
"""The name by which other modules import the class: no other class has it."""

_annotations = each(to_alias("annotation"))
_logprobs = each(to_model("log_prob", "LogProb"))
