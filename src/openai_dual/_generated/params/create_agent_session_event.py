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
    type: Required[Literal["browser_authentication"]]


class AgentBrowserAuthenticationSubmitParam(TypedDict, total=False):
    """`AgentBrowserAuthenticationSubmitParam` in the description."""

    action: Required[Literal["submit"]]
    fields: Required[Iterable[AgentBrowserAuthenticationSubmitParamFieldsItemParam | BaseModel]]
    type: Required[Literal["browser_authentication"]]
    selected_option: str | None


class AgentBrowserAuthenticationSubmitParamFieldsItemParam(TypedDict, total=False):
    """`AgentBrowserAuthenticationSubmitParamFieldsItem` in the description."""

    field_id: Required[str]
    value: Required[str]


class AgentBrowserOriginAccessParam(TypedDict, total=False):
    """`AgentBrowserOriginAccessParam` in the description."""

    decision: Required[Literal["approve", "deny", "cancel"] | str]
    type: Required[Literal["browser_origin_access"]]


AgentSessionInputParam: TypeAlias = "SessionInputParamAgentSessionInputMcpApprovalRequestResultParam | SessionInputParamAgentSessionInputComputerUseApprovalRequestResultParam | SessionInputParamAgentSessionInputMessageParam | SessionInputParamAgentSessionInputCancelParam | SessionInputParamAgentSessionInputToolResultParam"
"""`AgentSessionInputParam` in the description."""


class SessionInputParamAgentSessionInputCancelParam(TypedDict, total=False):
    """`SessionInputParamAgentSessionInputCancel` in the description."""

    type: Required[Literal["agent.session.input.cancel"]]


class SessionInputParamAgentSessionInputComputerUseApprovalRequestResultParam(TypedDict, total=False):
    """`SessionInputParamAgentSessionInputComputerUseApprovalRequestResult` in the description."""

    request_id: Required[str]
    response: Required[
        AgentBrowserAuthenticationSubmitParam
        | AgentBrowserAuthenticationCancelParam
        | AgentBrowserOriginAccessParam
        | BaseModel
    ]
    type: Required[Literal["agent.session.input.computer_use_approval_request_result"]]


class SessionInputParamAgentSessionInputMcpApprovalRequestResultParam(TypedDict, total=False):
    """`SessionInputParamAgentSessionInputMcpApprovalRequestResult` in the description."""

    request_id: Required[str]
    response: Required[SessionInputParamAgentSessionInputMcpApprovalRequestResultResponseParam | BaseModel]
    type: Required[Literal["agent.session.input.mcp_approval_request_result"]]


class SessionInputParamAgentSessionInputMcpApprovalRequestResultResponseParam(TypedDict, total=False):
    """`SessionInputParamAgentSessionInputMcpApprovalRequestResultResponse` in the description."""

    decision: Required[Literal["approve", "deny", "cancel"] | str]
    type: Required[Literal["mcp_tool_call"]]


class SessionInputParamAgentSessionInputMessageParam(TypedDict, total=False):
    """`SessionInputParamAgentSessionInputMessage` in the description."""

    input: Required[Iterable[AgentSessionInputMessageParam | BaseModel]]
    type: Required[Literal["agent.session.input.message"]]


class SessionInputParamAgentSessionInputToolResultParam(TypedDict, total=False):
    """`SessionInputParamAgentSessionInputToolResult` in the description."""

    call_id: Required[str]
    success: Required[bool]
    turn_id: Required[str]
    type: Required[Literal["agent.session.input.tool_result"]]
    error: str | None
    output: str | Iterable[InputContentParam | BaseModel] | None
