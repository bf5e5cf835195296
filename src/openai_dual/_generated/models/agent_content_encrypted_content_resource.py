"""`AgentContentEncryptedContentResource`: `AgentContentEncryptedContentResource` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class EncryptedContentResource(BaseModel):
    """`AgentContentEncryptedContentResource` in the description."""

    __slots__ = (
        "encrypted_content",
        "type",
    )
    _required = frozenset(
        {
            "encrypted_content",
            "type",
        }
    )

    encrypted_content: str
    """Encrypted content; send it back unchanged."""
    type: Literal["encrypted_content"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            encrypted_content: str,
            type: Literal["encrypted_content"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.encrypted_content = get("encrypted_content")
        self.type = get("type")
        return self


AgentContentEncryptedContentResource = EncryptedContentResource
"""The name by which other modules import the class: no other class has it."""
