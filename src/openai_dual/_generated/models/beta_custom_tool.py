"""`BetaCustomTool`: `BetaCustomToolParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .beta_callable_tool_allowed_caller import BetaCallableToolAllowedCaller
    from .beta_custom_grammar_format_param import BetaCustomGrammarFormatParam
    from .beta_custom_text_format_param import BetaCustomTextFormatParam


class BetaCustomTool(BaseModel):
    """`BetaCustomToolParam` in the description."""

    __slots__ = (
        "type",
        "name",
        "description",
        "format",
        "defer_loading",
        "allowed_callers",
        "async_",
    )
    _required = frozenset(
        {
            "type",
            "name",
        }
    )
    _aliases = {
        "async_": "async",
    }

    type: Literal["custom"]
    """Type of the object; service default: "custom"."""
    name: str
    """Name of the object."""
    description: str | None
    """Purpose of the tool; the model reads it."""
    format: BetaCustomTextFormatParam | BetaCustomGrammarFormatParam | Unknown | None
    """Format of the input of the tool."""
    defer_loading: bool | None
    """Whether the tool is loaded only when a tool search finds it."""
    allowed_callers: list[BetaCallableToolAllowedCaller] | None
    """Who may call the tool; the model directly, or a program that the model writes; at least 1 element."""
    async_: bool | None
    """Whether calls are asynchronous."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["custom"],
            name: str,
            description: str | None = None,
            format: BetaCustomTextFormatParam | BetaCustomGrammarFormatParam | Unknown | None = None,
            defer_loading: bool | None = None,
            allowed_callers: list[BetaCallableToolAllowedCaller] | None = None,
            async_: bool | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.name = get("name")
        self.description = get("description")
        self.format = None if (value := get("format")) is None else _format(value)
        self.defer_loading = get("defer_loading")
        self.allowed_callers = get("allowed_callers")
        self.async_ = get("async")
        return self


_format = tagged(
    "type",
    {
        "text": to_model("beta_custom_text_format_param", "BetaCustomTextFormatParam"),
        "grammar": to_model("beta_custom_grammar_format_param", "BetaCustomGrammarFormatParam"),
    },
)
