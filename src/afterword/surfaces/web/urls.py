"""The addresses of the pages."""

from __future__ import annotations

from django.urls import path

from afterword.surfaces.web.again.view import again_page
from afterword.surfaces.web.brief.view import brief_file, brief_page
from afterword.surfaces.web.calibration.view import calibration_page
from afterword.surfaces.web.facts.view import facts_page
from afterword.surfaces.web.feed.view import calendar_file, feed_file, feed_switch
from afterword.surfaces.web.forget.view import forget_page, take_back
from afterword.surfaces.web.home.view import home_page
from afterword.surfaces.web.installing import manifest_file, there, worker_file
from afterword.surfaces.web.judge.view import judge_page
from afterword.surfaces.web.keeping.view import archive_file, erase_page, keeping_page
from afterword.surfaces.web.learn.view import learn_page
from afterword.surfaces.web.pair.view import pair_page
from afterword.surfaces.web.papers.view import papers_page
from afterword.surfaces.web.patterns.view import patterns_page
from afterword.surfaces.web.plan.view import plan_page
from afterword.surfaces.web.practice.view import practice_page, question_page
from afterword.surfaces.web.reply.view import reply_page
from afterword.surfaces.web.rescue.view import rescue_file, rescue_page
from afterword.surfaces.web.see.view import see_page
from afterword.surfaces.web.send.view import letter_file, send_page
from afterword.surfaces.web.tell.view import tell_page, words_file
from afterword.surfaces.web.write.draft import draft_page
from afterword.surfaces.web.write.other import other_page
from afterword.surfaces.web.write.view import proof_page, review, write_page

urlpatterns = [
    path("", home_page, name="home"),
    path("worker.js", worker_file, name="worker"),
    path("app.webmanifest", manifest_file, name="manifest"),
    path("tell/", tell_page, name="tell"),
    path("tell/there/", there, name="there"),
    path("tell/words/", words_file, name="words"),
    path("facts/", facts_page, name="facts"),
    path("o/<slug:occasion_id>/papers/", papers_page, name="papers"),
    path("o/<slug:occasion_id>/see/", see_page, name="see"),
    path("o/<slug:occasion_id>/judge/", judge_page, name="judge"),
    path("o/<slug:occasion_id>/plan/", plan_page, name="plan"),
    path("o/<slug:occasion_id>/plan/plan.ics", calendar_file, name="calendar"),
    path("o/<slug:occasion_id>/plan/feed/", feed_switch, name="feed_switch"),
    path("o/<slug:occasion_id>/reply/", reply_page, name="reply"),
    path("feed/<slug:secret>.ics", feed_file, name="feed"),
    path("o/<slug:occasion_id>/write/", write_page, name="write"),
    path("o/<slug:occasion_id>/write/review/", review, name="review"),
    path("o/<slug:occasion_id>/write/proof/", proof_page, name="proof"),
    path("o/<slug:occasion_id>/write/draft/", draft_page, name="draft"),
    path("o/<slug:occasion_id>/write/other/", other_page, name="other"),
    path("o/<slug:occasion_id>/write/letter.eml", letter_file, name="letter"),
    path("o/<slug:occasion_id>/send/", send_page, name="send"),
    path("o/<slug:occasion_id>/again/", again_page, name="again"),
    path("o/<slug:occasion_id>/learn/", learn_page, name="learn"),
    path("forget/back/", take_back, name="take_back"),
    path("pair/", pair_page, name="pair"),
    path("kept/", keeping_page, name="keeping"),
    path("kept/afterword.zip", archive_file, name="archive"),
    path("kept/erase/", erase_page, name="erase"),
    path("practice/", practice_page, name="practice"),
    path("practice/<slug:key>/", question_page, name="question"),
    path("brief/", brief_page, name="brief"),
    path("brief/brief.html", brief_file, name="brief_file"),
    path("rescue/", rescue_page, name="rescue"),
    path("rescue/rescue.html", rescue_file, name="rescue_file"),
    path("patterns/", patterns_page, name="patterns"),
    path("calibration/", calibration_page, name="calibration"),
    path("o/<slug:occasion_id>/forget/", forget_page, name="forget"),
]

handler400 = "afterword.surfaces.web.troubles.unclear"
handler403 = "afterword.surfaces.web.troubles.refused"
handler404 = "afterword.surfaces.web.troubles.lost"
handler500 = "afterword.surfaces.web.troubles.ours"
