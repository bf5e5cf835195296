"""`BetaImageGenToolCall`: `BetaImageGenToolCall` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .beta_agent_tag import BetaAgentTag
    from .beta_image_gen_tool_call_error import BetaImageGenToolCallError
    from .beta_image_gen_tool_call_svg_usage import BetaImageGenToolCallSvgUsage


class ImageGenerationCall(BaseModel):
    """`BetaImageGenToolCall` in the description."""

    __slots__ = (
        "agent",
        "type",
        "id",
        "status",
        "result",
        "action",
        "background",
        "error",
        "output_format",
        "quality",
        "revised_prompt",
        "size",
        "svg_usage",
    )
    _required = frozenset(
        {
            "type",
            "id",
            "status",
            "result",
        }
    )
    _spared = frozenset(
        {
            "result",
        }
    )

    agent: BetaAgentTag | None
    """Agent that the object belongs to."""
    type: Literal["image_generation_call"]
    """Type of the object."""
    id: str
    """Id of the object."""
    status: Literal["in_progress", "completed", "generating", "failed"] | str
    """Current state."""
    result: str | None
    """Generated image, as base64."""
    action: Literal["generate", "edit", "auto"] | str | None
    """Whether an image is generated or edited."""
    background: Literal["transparent", "opaque", "auto"] | str | None
    """Background of the image, transparent or opaque."""
    error: BetaImageGenToolCallError | None
    """Error, if one occurred."""
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | str | None
    """File format of the image."""
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | str | None
    """Quality of the output."""
    revised_prompt: str | None
    """Prompt that the model has revised and used."""
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None
    """Width and height in pixels."""
    svg_usage: BetaImageGenToolCallSvgUsage | None
    """Usage of tokens for vector images."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["image_generation_call"],
            id: str,
            status: Literal["in_progress", "completed", "generating", "failed"] | str,
            agent: BetaAgentTag | None = None,
            result: str | None = None,
            action: Literal["generate", "edit", "auto"] | str | None = None,
            background: Literal["transparent", "opaque", "auto"] | str | None = None,
            error: BetaImageGenToolCallError | None = None,
            output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | str | None = None,
            quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | str | None = None,
            revised_prompt: str | None = None,
            size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None = None,
            svg_usage: BetaImageGenToolCallSvgUsage | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.agent = None if (value := get("agent")) is None else _agent(value)
        self.type = get("type")
        self.id = get("id")
        self.status = get("status")
        self.result = get("result")
        self.action = get("action")
        self.background = get("background")
        self.error = None if (value := get("error")) is None else _error(value)
        self.output_format = get("output_format")
        self.quality = get("quality")
        self.revised_prompt = get("revised_prompt")
        self.size = get("size")
        self.svg_usage = None if (value := get("svg_usage")) is None else _svg_usage(value)
        return self


BetaImageGenToolCall = ImageGenerationCall
"""The name by which other modules import the class: no other class has it."""

_agent = to_model("beta_agent_tag", "BetaAgentTag")
_error = to_model("beta_image_gen_tool_call_error", "BetaImageGenToolCallError")
_svg_usage = to_model("beta_image_gen_tool_call_svg_usage", "BetaImageGenToolCallSvgUsage")
