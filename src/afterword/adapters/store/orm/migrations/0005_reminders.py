from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("store", "0004_sending")]

    operations = [
        migrations.CreateModel(
            name="ReminderRow",
            fields=[
                ("id", models.CharField(max_length=100, primary_key=True, serialize=False)),
                ("occasion_id", models.CharField(db_index=True, max_length=64)),
                ("kind", models.CharField(max_length=32)),
                ("due", models.DateTimeField()),
                ("not_after", models.DateTimeField(null=True)),
                ("state", models.CharField(max_length=16)),
                ("claimed_by", models.CharField(blank=True, default="", max_length=64)),
                ("touched_at", models.DateTimeField(null=True)),
            ],
            options={
                "db_table": "reminder",
                "ordering": ("due", "id"),
                "indexes": [models.Index(fields=["state", "due"], name="reminder_due")],
            },
        ),
    ]
