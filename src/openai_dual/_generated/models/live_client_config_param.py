"""`LiveClientConfigParam`: `LiveClientConfigParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .live_data_channel_config_param import LiveDataChannelConfigParam


class ClientConfig(BaseModel):
    """`LiveClientConfigParam` in the description."""

    __slots__ = ("data_channel",)
    _required = frozenset(
        {
            "data_channel",
        }
    )

    data_channel: LiveDataChannelConfigParam
    """Settings of the data channel."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data_channel: LiveDataChannelConfigParam,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.data_channel = _data_channel(get("data_channel"))
        return self


LiveClientConfigParam = ClientConfig
"""The name by which other modules import the class: no other class has it."""

_data_channel = to_model("live_data_channel_config_param", "LiveDataChannelConfigParam")
