"""`ResponsePrompt`: `Prompt` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new, tagged, values
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .response_prompt_variables import ResponsePromptVariables


class ResponsePrompt(BaseModel):
    """`Prompt` in the description."""

    __slots__ = (
        "id",
        "version",
        "variables",
    )
    _required = frozenset(
        {
            "id",
        }
    )

    id: str
    """Id of the object."""
    version: str | None
    """Version of the prompt template."""
    variables: ResponsePromptVariables | None
    """Values of the variables of the template."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            version: str | None = None,
            variables: ResponsePromptVariables | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.version = get("version")
        self.variables = None if (value := get("variables")) is None else _variables(value)
        return self


_variables = values(
    tagged(
        "type",
        {
            "input_text": to_model("input_text_content", "InputTextContent"),
            "input_image": to_model("input_image_content", "InputImageContent"),
            "input_file": to_model("input_file_content", "InputFileContent"),
        },
    )
)
