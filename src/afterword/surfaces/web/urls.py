"""The addresses of the pages."""

from __future__ import annotations

from django.urls import path

from afterword.surfaces.web.forget.view import forget_page
from afterword.surfaces.web.home.view import home_page
from afterword.surfaces.web.judge.view import judge_page
from afterword.surfaces.web.plan.view import plan_page
from afterword.surfaces.web.see.view import see_page
from afterword.surfaces.web.tell.view import tell_page, words_file
from afterword.surfaces.web.write.view import letter_file, proof_page, review, write_page

urlpatterns = [
    path("", home_page, name="home"),
    path("tell/", tell_page, name="tell"),
    path("tell/words/", words_file, name="words"),
    path("o/<slug:occasion_id>/see/", see_page, name="see"),
    path("o/<slug:occasion_id>/judge/", judge_page, name="judge"),
    path("o/<slug:occasion_id>/plan/", plan_page, name="plan"),
    path("o/<slug:occasion_id>/write/", write_page, name="write"),
    path("o/<slug:occasion_id>/write/review/", review, name="review"),
    path("o/<slug:occasion_id>/write/proof/", proof_page, name="proof"),
    path("o/<slug:occasion_id>/write/letter.eml", letter_file, name="letter"),
    path("o/<slug:occasion_id>/forget/", forget_page, name="forget"),
]

handler400 = "afterword.surfaces.web.troubles.unclear"
handler403 = "afterword.surfaces.web.troubles.refused"
handler404 = "afterword.surfaces.web.troubles.lost"
handler500 = "afterword.surfaces.web.troubles.ours"
