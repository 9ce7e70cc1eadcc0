"""Work that goes on after the answer: 202 with a job to ask for, and a job beside the result."""

from __future__ import annotations

from typing import Literal

from fastapi import APIRouter, BackgroundTasks, HTTPException
from fastapi.responses import JSONResponse
from pydantic import BaseModel

router = APIRouter(prefix="/imports", tags=["imports"])


class Job(BaseModel):
    id: int
    status: Literal["queued", "running", "done"] = "queued"
    polls: int = 0


class Summary(BaseModel):
    rows: int


JOBS: list[Job] = []


def _start(job: Job) -> None:
    job.status = "running"


@router.post("", status_code=202)
async def start_import(rows: list[str], tasks: BackgroundTasks) -> Job:
    job = Job(id=len(JOBS))
    JOBS.append(job)
    tasks.add_task(_start, job)
    return job.model_copy()


@router.get("/{job_id}")
async def read_import(job_id: int) -> Job:
    """Running twice, then done."""
    if job_id >= len(JOBS):
        raise HTTPException(404, "No such import")
    job = JOBS[job_id]
    job.polls += 1
    if job.status == "running" and job.polls > 2:
        job.status = "done"
    return job


@router.post("/{job_id}/summarize", response_model=Summary, responses={202: {"model": Job}})
async def summarize(job_id: int) -> Summary | JSONResponse:
    if JOBS[job_id].status == "done":
        return Summary(rows=3)
    return JSONResponse(JOBS[job_id].model_dump(), 202)
