"""`client.beta.responses.input_tokens`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint
from ..api.beta.beta_getinputtokencounts import beta_getinputtokencounts

if TYPE_CHECKING:
    pass


class InputTokens(Resource[C]):
    """`client.beta.responses.input_tokens`: count."""

    count = endpoint(beta_getinputtokencounts)
