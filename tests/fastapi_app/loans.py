"""Values of every type that pydantic writes into a document, in bodies, answers, queries and paths; errors of validation."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum, IntEnum
from typing import Annotated, Any, Literal
from uuid import UUID

from fastapi import APIRouter, Body, HTTPException, Path, Query
from pydantic import BaseModel, ConfigDict, Field

router = APIRouter(prefix="/loans", tags=["loans"])


class Kind(str, Enum):
    SHORT = "short"
    LONG = "long"


class Level(IntEnum):
    LOW = 1
    HIGH = 2


class Only(str, Enum):
    LOAN = "loan"


class Loan(BaseModel):
    """What somebody took home."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "id": "3fa85f64-5717-4562-b3fc-2c963f66afa6",
                    "due": "2026-01-31",
                    "takenAt": "2026-01-01T10:00:00Z",
                    "pickup": "09:30:00",
                    "period": "P30D",
                    "fee": "1.50",
                    "labels": ["new"],
                    "kind": "short",
                }
            ]
        }
    )

    id: UUID
    due: date
    taken_at: Annotated[datetime, Field(alias="takenAt")]
    pickup: time
    period: timedelta
    fee: Decimal
    labels: set[str]
    kind: Kind
    level: Level = Level.LOW
    object: Only = Only.LOAN
    rating: Literal["good", "bad"] = "good"
    renewed: datetime | None = None
    place: tuple[float, float] | None = None
    notes: dict[str, str] = {}
    class_: Annotated[str | None, Field(alias="class")] = None
    extra: Any = None


class LoanUpdate(BaseModel):
    due: date | None = None
    rating: Literal["good", "bad"] | None = None


class Problem(BaseModel):
    code: str
    message: str


class LoanQuery(BaseModel):
    kinds: list[Kind] = []
    order: Literal["due", "-due"] = "due"
    after: datetime | None = None
    limit: Annotated[int, Field(ge=1, le=100)] = 10


LOANS: dict[UUID, Loan] = {}
NOT_FOUND: dict[int | str, dict[str, Any]] = {404: {"model": Problem}}


def _loan(loan_id: UUID) -> Loan:
    if loan_id not in LOANS:
        raise HTTPException(404, detail=Problem(code="no-loan", message=f"no loan {loan_id}").model_dump())
    return LOANS[loan_id]


@router.post("/", status_code=201)
async def add_loan(loan: Loan) -> Loan:
    LOANS[loan.id] = loan
    return loan


@router.get("/")
async def list_loans(query: Annotated[LoanQuery, Query()]) -> list[Loan]:
    loans = [loan for loan in LOANS.values() if not query.kinds or loan.kind in query.kinds]
    loans = [loan for loan in loans if query.after is None or loan.taken_at > query.after]
    return sorted(loans, key=lambda loan: loan.due, reverse=query.order == "-due")[: query.limit]


@router.get("/echo")
async def echo(
    moment: datetime,
    day: date,
    at: time,
    period: timedelta,
    fee: Decimal,
    ids: Annotated[list[UUID], Query()],
    levels: Annotated[set[Level], Query()] = frozenset(),  # type: ignore[assignment]
    label: Annotated[str | None, Query(max_length=20)] = None,
    page_size: Annotated[int, Query(alias="pageSize")] = 5,
    exact: bool = False,
) -> dict[str, Any]:
    """Gives back what it read."""
    return {
        "moment": moment,
        "day": day,
        "at": at,
        "period": period,
        "fee": str(fee),
        "ids": ids,
        "levels": sorted(levels),
        "label": label,
        "page_size": page_size,
        "exact": exact,
    }


@router.get("/levels/{level}/{kind}")
async def count_at(level: Level, kind: Kind, day: Annotated[date, Query()]) -> int:
    return level * 100 + len(kind.value) * 10 + day.day


@router.get("/{loan_id}", responses=NOT_FOUND)
async def read_loan(loan_id: Annotated[UUID, Path(description="Which loan.")]) -> Loan:
    return _loan(loan_id)


@router.put("/{loan_id}", responses=NOT_FOUND)
async def replace_loan(loan_id: UUID, loan: Annotated[Loan, Body(embed=True)]) -> Loan:
    _loan(loan_id)
    LOANS[loan_id] = loan
    return loan


@router.patch("/{loan_id}", responses=NOT_FOUND, response_model_exclude_unset=True)
async def update_loan(loan_id: UUID, changes: LoanUpdate) -> LoanUpdate:
    LOANS[loan_id] = _loan(loan_id).model_copy(update=changes.model_dump(exclude_unset=True))
    return changes


@router.delete("/{loan_id}", status_code=204, responses=NOT_FOUND)
async def delete_loan(loan_id: UUID) -> None:
    _loan(loan_id)
    del LOANS[loan_id]


@router.post("/{loan_id}/renew", responses=NOT_FOUND)
async def renew_loan(
    loan_id: UUID,
    until: Annotated[date, Body()],
    reason: Annotated[str | None, Body(max_length=40)] = None,
    changes: LoanUpdate | None = None,
) -> dict[str, Any]:
    _loan(loan_id)
    return {"until": until, "reason": reason, "changes": changes}


@router.post("/{loan_id}/remind", deprecated=True)
async def remind(loan_id: UUID, days: Annotated[int, Query(deprecated=True)] = 1) -> str:
    return f"{loan_id} in {days}"
