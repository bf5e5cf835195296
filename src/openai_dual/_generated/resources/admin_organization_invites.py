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
    """List the invites to the organization.

    Args:
        limit: number of entries per page; service default: 20
        after: cursor; the id of the last entry of the previous page
    """
    create = endpoint(create_invite)
    """Invite a person to the organization by email.

    Args:
        email: email address of the person
        role: role of the person in the organization
        projects: projects that the person becomes a member of, with the role in each
    """
    retrieve = endpoint(retrieve_invite)
    """Retrieve an invite.

    Args:
        invite_id: id of the invite
    """
    delete = endpoint(delete_invite)
    """Delete an invite that is not accepted yet.

    Args:
        invite_id: id of the invite
    """


class Invites(_Invites["Executes"]):
    """`client.admin.organization.invites`. Methods: list, create, retrieve, delete."""


class AsyncInvites(_Invites["AsyncExecutes"], awaits=True):
    """`client.admin.organization.invites`. Methods: list, create, retrieve, delete. The methods are awaited."""
