"""`BetaEncryptedContentParam`: `BetaEncryptedContentParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class AgentMessageContentEncryptedContent(BaseModel):
    """`BetaEncryptedContentParam` in the description."""

    __slots__ = (
        "type",
        "encrypted_content",
    )
    _required = frozenset(
        {
            "type",
            "encrypted_content",
        }
    )

    type: Literal["encrypted_content"]
    """Type of the object; service default: "encrypted_content"."""
    encrypted_content: str
    """Encrypted content; send it back unchanged; at most 10485760 characters."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["encrypted_content"],
            encrypted_content: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.encrypted_content = get("encrypted_content")
        return self


BetaEncryptedContentParam = AgentMessageContentEncryptedContent
"""The name by which other modules import the class: no other class has it."""
