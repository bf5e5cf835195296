"""`BetaResponsesServerEventResponseOutputTextAnnotationAdded`: `BetaResponsesServerEventResponseOutputTextAnnotationAdded` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .beta_agent_tag import BetaAgentTag
    from .beta_annotation import BetaAnnotation


class BetaResponseOutputTextAnnotationWsAdded(BaseModel):
    """`BetaResponsesServerEventResponseOutputTextAnnotationAdded` in the description."""

    __slots__ = (
        "agent",
        "type",
        "item_id",
        "output_index",
        "content_index",
        "annotation_index",
        "sequence_number",
        "annotation",
        "stream_id",
    )
    _required = frozenset(
        {
            "type",
            "item_id",
            "output_index",
            "content_index",
            "annotation_index",
            "sequence_number",
            "annotation",
        }
    )
    _spared = frozenset(
        {
            "annotation",
        }
    )

    agent: BetaAgentTag | None
    """Agent that the object belongs to."""
    type: Literal["response.output_text.annotation.added"]
    """Type of the object."""
    item_id: str
    """Id of the item."""
    output_index: int
    """Position of the item in the output."""
    content_index: int
    """Position of the content part in the item."""
    annotation_index: int
    """Position of the annotation in the list."""
    sequence_number: int
    """Position of the event in the stream."""
    annotation: BetaAnnotation | Unknown | None
    """Annotation that was added to the text."""
    stream_id: str | None
    """Id of the stream."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["response.output_text.annotation.added"],
            item_id: str,
            output_index: int,
            content_index: int,
            annotation_index: int,
            sequence_number: int,
            agent: BetaAgentTag | None = None,
            annotation: BetaAnnotation | Unknown | None = None,
            stream_id: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.agent = None if (value := get("agent")) is None else _agent(value)
        self.type = get("type")
        self.item_id = get("item_id")
        self.output_index = get("output_index")
        self.content_index = get("content_index")
        self.annotation_index = get("annotation_index")
        self.sequence_number = get("sequence_number")
        self.annotation = _annotation(get("annotation"))
        self.stream_id = get("stream_id")
        return self


BetaResponsesServerEventResponseOutputTextAnnotationAdded = BetaResponseOutputTextAnnotationWsAdded
"""The name by which other modules import the class: no other class has it."""

_agent = to_model("beta_agent_tag", "BetaAgentTag")
_annotation = tagged(
    "type",
    {
        "file_citation": to_model("beta_file_citation_body", "BetaFileCitationBody"),
        "url_citation": to_model("beta_url_citation_body", "BetaUrlCitationBody"),
        "container_file_citation": to_model("beta_container_file_citation_body", "BetaContainerFileCitationBody"),
        "file_path": to_model("beta_file_path", "BetaFilePath"),
    },
)
