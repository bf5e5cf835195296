"""What the `__class__` of clients, responses and streams is: `isinstance` asks it, beside the type.

A program that uses neither the hook nor `recognise` pays nothing: there is no such attribute then.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final
from weakref import ref

from ..binding.resource import Resource
from ..client.base import BaseClient
from ..client.properties import ClientProperties
from ..config.base_urls import Strictness
from ..core.decoding.model import Model
from ..errors import OpenAIError
from . import requests
from .client_names import ClientNames, OfficialURL, ResourceNames, StatusOfResponse
from .pydantic_names import PydanticNames
from .twins import known_twin, shown

NAME = "Named"
ADDED: Final[Mapping[type, tuple[type, ...]]] = {
    Model: (PydanticNames,),
    BaseClient: (ClientNames,),
    Resource: (ResourceNames,),
}
"""Classes with the further names that their instances get."""
Named = Callable[[Any], type]
"""An object -> the class that it names."""


def show(root: type, named: Named) -> None:
    """Let the instances of *root*, which has a base, name as `__class__` what *named* says of them.

    Responses get the names of pydantic's models, too, and clients those of the official ones.
    """

    def read(self: object) -> type:
        return named(self)

    # `__class__` can be overridden in the body of a class only, so *root* gets one more base.
    bases = ADDED.get(root, ())
    added: Any = type(NAME, bases, {"__slots__": (), "__class__": property(read), "__module__": __name__})
    root.__bases__ = (*root.__bases__, added)


def hide(root: type) -> None:
    """Let the instances of *root* name their type again."""
    *others, last = root.__bases__
    if last.__name__ == NAME and last.__module__ == __name__:
        root.__bases__ = tuple(others)


def show_requests(shown_as: Callable[[Any], Any]) -> None:
    """Let calls pass a replaced `request`, resources know their client, and errors have no status but a response's."""
    requests.show(shown_as)
    BaseClient.reference = staticmethod(_held)
    type.__setattr__(OpenAIError, "status_code", StatusOfResponse())


def hide_requests() -> None:
    """Undo `show_requests`."""
    requests.hide()
    BaseClient.reference = ref
    OpenAIError.status_code = None


def _held(client: object) -> Callable[[], Any]:
    return lambda: client


def show_twins() -> None:
    """Let responses name their twins, and give clients and resources the names of the official ones."""
    show(Model, _twin)
    show(BaseClient, type)
    show(Resource, type)
    show_requests(shown)
    url = OfficialURL(ClientProperties.base_url)
    url.__set_name__(BaseClient, "base_url")
    type.__setattr__(BaseClient, "base_url", url)  # in front of the attribute of its base
    Strictness.needs_scheme = False


def _twin(response: Model) -> type:
    return known_twin(type(response))


def show_own() -> None:
    """Let responses name their types again."""
    hide_requests()
    del BaseClient.base_url
    Strictness.needs_scheme = True
    for root in (Model, BaseClient, Resource):
        hide(root)
