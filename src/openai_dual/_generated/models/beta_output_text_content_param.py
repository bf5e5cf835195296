"""`BetaOutputTextContentParam`: `BetaOutputTextContentParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .beta_container_file_citation_param import BetaContainerFileCitationParam
    from .beta_file_citation_param import BetaFileCitationParam
    from .beta_url_citation_param import BetaUrlCitationParam


class MultiAgentCallOutputOutput(BaseModel):
    """`BetaOutputTextContentParam` in the description."""

    __slots__ = (
        "type",
        "text",
        "annotations",
    )
    _required = frozenset(
        {
            "type",
            "text",
        }
    )

    type: Literal["output_text"]
    """Type of the object; service default: "output_text"."""
    text: str
    """The text; at most 10485760 characters."""
    annotations: list[BetaFileCitationParam | BetaUrlCitationParam | BetaContainerFileCitationParam | Unknown] | None
    """Annotations of the text, such as citations."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["output_text"],
            text: str,
            annotations: list[BetaFileCitationParam | BetaUrlCitationParam | BetaContainerFileCitationParam | Unknown]
            | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.text = get("text")
        self.annotations = None if (value := get("annotations")) is None else _annotations(value)
        return self


BetaOutputTextContentParam = MultiAgentCallOutputOutput
"""The name by which other modules import the class: no other class has it."""

_annotations = each(
    tagged(
        "type",
        {
            "file_citation": to_model("beta_file_citation_param", "BetaFileCitationParam"),
            "url_citation": to_model("beta_url_citation_param", "BetaUrlCitationParam"),
            "container_file_citation": to_model("beta_container_file_citation_param", "BetaContainerFileCitationParam"),
        },
    )
)
