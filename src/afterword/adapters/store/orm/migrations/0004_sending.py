from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("store", "0003_learning")]

    operations = [
        migrations.CreateModel(
            name="OutgoingRow",
            fields=[
                ("id", models.CharField(max_length=64, primary_key=True, serialize=False)),
                ("occasion_id", models.CharField(db_index=True, max_length=64)),
                ("state", models.CharField(max_length=16)),
                ("claimed_by", models.CharField(blank=True, default="", max_length=64)),
                ("not_before", models.DateTimeField()),
                ("touched_at", models.DateTimeField(null=True)),
                ("message_id", models.CharField(max_length=400, unique=True)),
                ("body", models.TextField()),
                ("eml", models.BinaryField()),
            ],
            options={
                "db_table": "outgoing",
                "ordering": ("not_before", "id"),
                "indexes": [models.Index(fields=["state", "not_before"], name="outgoing_due")],
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("state__in", ["holding", "sending", "committing", "unsure"])),
                        fields=("occasion_id",),
                        name="one_letter_under_way",
                    )
                ],
            },
        ),
    ]
