"""`client.responses.input_tokens`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint
from ..api.responses.getinputtokencounts import getinputtokencounts

if TYPE_CHECKING:
    pass


class InputTokens(Resource[C]):
    """`client.responses.input_tokens`: count."""

    count = endpoint(getinputtokencounts)
