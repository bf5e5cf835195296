"""`InputFileContent`: `InputFileContent` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .file_input_detail import FileInputDetail
    from .prompt_cache_breakpoint_config import PromptCacheBreakpointConfig


class ResponseInputFile(BaseModel):
    """`InputFileContent` in the description."""

    __slots__ = (
        "type",
        "file_id",
        "filename",
        "file_data",
        "prompt_cache_breakpoint",
        "file_url",
        "detail",
    )
    _required = frozenset(
        {
            "type",
        }
    )

    type: Literal["input_file"]
    """Type of the object; service default: "input_file"."""
    file_id: str | None
    """Id of the file."""
    filename: str | None
    """Name of the file."""
    file_data: str | None
    """Content of the file, as base64."""
    prompt_cache_breakpoint: PromptCacheBreakpointConfig | None
    """End of a prefix that is stored in the prompt cache."""
    file_url: str | None
    """Address of the file."""
    detail: FileInputDetail | None
    """Level of detail at which the model sees the input."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["input_file"],
            file_id: str | None = None,
            filename: str | None = None,
            file_data: str | None = None,
            prompt_cache_breakpoint: PromptCacheBreakpointConfig | None = None,
            file_url: str | None = None,
            detail: FileInputDetail | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.file_id = get("file_id")
        self.filename = get("filename")
        self.file_data = get("file_data")
        self.prompt_cache_breakpoint = (
            None if (value := get("prompt_cache_breakpoint")) is None else _prompt_cache_breakpoint(value)
        )
        self.file_url = get("file_url")
        self.detail = get("detail")
        return self


InputFileContent = ResponseInputFile
"""The name by which other modules import the class: no other class has it."""

_prompt_cache_breakpoint = to_model("prompt_cache_breakpoint_config", "PromptCacheBreakpointConfig")
