"""`client.admin.organization.invites`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint, paged
from ..api.admin.create_invite import create_invite
from ..api.admin.delete_invite import delete_invite
from ..api.admin.list_invites import list_invites
from ..api.admin.retrieve_invite import retrieve_invite

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _Invites(Resource[C]):
    """`client.admin.organization.invites`. Methods: list, create, retrieve, delete."""

    list = paged(list_invites)
    create = endpoint(create_invite)
    retrieve = endpoint(retrieve_invite)
    delete = endpoint(delete_invite)


class Invites(_Invites["Executes"]):
    """`client.admin.organization.invites`. Methods: list, create, retrieve, delete."""


class AsyncInvites(_Invites["AsyncExecutes"], awaits=True):
    """`client.admin.organization.invites`. Methods: list, create, retrieve, delete. The methods are awaited."""
