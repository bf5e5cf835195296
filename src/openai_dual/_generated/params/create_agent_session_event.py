"""Types of requests: those of `create_agent_session_event`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .shared_beta import AgentSessionInputMessageParam, InputContentParam


class AgentBrowserAuthenticationCancelParam(TypedDict, total=False):
    """`AgentBrowserAuthenticationCancelParam` in the description."""

    action: Required[Literal["cancel"]]
    """Decision of the user."""
    type: Required[Literal["browser_authentication"]]
    """Type of the object."""


class AgentBrowserAuthenticationSubmitParam(TypedDict, total=False):
    """`AgentBrowserAuthenticationSubmitParam` in the description."""

    action: Required[Literal["submit"]]
    """Decision of the user."""
    fields: Required[Iterable[AgentBrowserAuthenticationSubmitParamFieldsItemParam | BaseModel]]
    """Values of the fields."""
    type: Required[Literal["browser_authentication"]]
    """Type of the object."""
    selected_option: str | None
    """Id of the option that the user has chosen."""


class AgentBrowserAuthenticationSubmitParamFieldsItemParam(TypedDict, total=False):
    """`AgentBrowserAuthenticationSubmitParamFieldsItem` in the description."""

    field_id: Required[str]
    """Id of the field."""
    value: Required[str]
    """Value of the field."""


class AgentBrowserOriginAccessParam(TypedDict, total=False):
    """`AgentBrowserOriginAccessParam` in the description."""

    decision: Required[Literal["approve", "deny", "cancel"]]
    """Decision about the request."""
    type: Required[Literal["browser_origin_access"]]
    """Type of the object."""


AgentSessionInputParam: TypeAlias = "SessionInputParamAgentSessionInputMcpApprovalRequestResultParam | SessionInputParamAgentSessionInputComputerUseApprovalRequestResultParam | SessionInputParamAgentSessionInputMessageParam | SessionInputParamAgentSessionInputCancelParam | SessionInputParamAgentSessionInputToolResultParam"
"""`AgentSessionInputParam` in the description."""


class CreateAgentSessionEventBodyParam(TypedDict, total=False):
    """`CreateAgentSessionEventBody` in the description."""

    events: Required[Iterable[AgentSessionInputParam | BaseModel]]
    """Inputs to send to the session."""


class SessionInputParamAgentSessionInputCancelParam(TypedDict, total=False):
    """`SessionInputParamAgentSessionInputCancel` in the description."""

    type: Required[Literal["agent.session.input.cancel"]]
    """Type of the object."""


class SessionInputParamAgentSessionInputComputerUseApprovalRequestResultParam(TypedDict, total=False):
    """`SessionInputParamAgentSessionInputComputerUseApprovalRequestResult` in the description."""

    request_id: Required[str]
    """Id of the request."""
    response: Required[
        AgentBrowserAuthenticationSubmitParam
        | AgentBrowserAuthenticationCancelParam
        | AgentBrowserOriginAccessParam
        | BaseModel
    ]
    """Decision about the request."""
    type: Required[Literal["agent.session.input.computer_use_approval_request_result"]]
    """Type of the object."""


class SessionInputParamAgentSessionInputMcpApprovalRequestResultParam(TypedDict, total=False):
    """`SessionInputParamAgentSessionInputMcpApprovalRequestResult` in the description."""

    request_id: Required[str]
    """Id of the request."""
    response: Required[SessionInputParamAgentSessionInputMcpApprovalRequestResultResponseParam | BaseModel]
    """Decision about the request."""
    type: Required[Literal["agent.session.input.mcp_approval_request_result"]]
    """Type of the object."""


class SessionInputParamAgentSessionInputMcpApprovalRequestResultResponseParam(TypedDict, total=False):
    """`SessionInputParamAgentSessionInputMcpApprovalRequestResultResponse` in the description."""

    decision: Required[Literal["approve", "deny", "cancel"]]
    """Decision about the request."""
    type: Required[Literal["mcp_tool_call"]]
    """Type of the object."""


class SessionInputParamAgentSessionInputMessageParam(TypedDict, total=False):
    """`SessionInputParamAgentSessionInputMessage` in the description."""

    input: Required[Iterable[AgentSessionInputMessageParam | BaseModel]]
    """Messages for the agent."""
    type: Required[Literal["agent.session.input.message"]]
    """Type of the object."""


class SessionInputParamAgentSessionInputToolResultParam(TypedDict, total=False):
    """`SessionInputParamAgentSessionInputToolResult` in the description."""

    call_id: Required[str]
    """Id of the tool call; a call and its output have the same id."""
    success: Required[bool]
    """Whether the call succeeded."""
    turn_id: Required[str]
    """Id of the turn of the agent."""
    type: Required[Literal["agent.session.input.tool_result"]]
    """Type of the object."""
    error: str | None
    """Error, if one occurred."""
    output: str | Iterable[InputContentParam | BaseModel] | None
    """Output of the tool."""
