from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("store", "0005_reminders")]

    operations = [
        migrations.RemoveConstraint(model_name="outgoingrow", name="one_letter_under_way"),
        migrations.AddConstraint(
            model_name="outgoingrow",
            constraint=models.UniqueConstraint(
                condition=models.Q(("state__in", ["holding", "sending", "committing", "unsure", "in_hand"])),
                fields=("occasion_id",),
                name="one_letter_under_way",
            ),
        ),
    ]
