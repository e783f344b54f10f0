//! What a leader does: write, publish, and keep at it.

use std::{collections::BTreeSet, sync::Arc};

use heard_domain::{
    board::Figures,
    key::Key,
    response::{Finding, News, Purpose, Response, Subject, Update, Wording, WordingError, findings},
    unit::{Unit, UnitTree},
    wave::Phase,
};

use super::{Leading, ServiceError, Violation, WaveBoard};
use crate::store::{
    UnitOfWork,
    repo::{
        audit,
        response::{self, Written},
    },
};

/// What is begun and not published. Only those who lead the unit see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// Its number; the response keeps it.
    pub id: i64,
    /// What it answers.
    pub subject: Subject,
    /// What is written so far.
    pub wording: Wording,
    /// Who wrote it last.
    pub author: String,
}

/// What the board says of one unit in one wave, for its leader.
#[derive(Debug, Clone)]
pub struct UnitFindings {
    /// The wave.
    pub wave: Arc<WaveBoard>,
    /// Position of the unit in the wave's roster.
    pub unit: usize,
    /// Earlier waves of the same pulse.
    pub earlier: Vec<Arc<WaveBoard>>,
}

impl UnitFindings {
    /// The findings, the clearest first.
    #[must_use]
    pub fn list(&self) -> Vec<Finding<'_>> {
        let earlier: Vec<Figures<'_>> = self.earlier.iter().map(|wave| wave.figures()).collect();
        findings(self.wave.figures(), self.unit, &earlier)
    }
}

impl Leading<'_> {
    /// The units that were given to the leader, as they are in the present tree; for an owner the root.
    ///
    /// # Errors
    /// [`ServiceError::Unavailable`].
    pub async fn own_units(&self) -> Result<Vec<Unit>, ServiceError> {
        let tree = self.services.units().await?;
        let units = tree.iter().flat_map(UnitTree::units);
        Ok(match self.units {
            Some(own) => units.filter(|unit| own.contains(&unit.key)).cloned().collect(),
            None => units.take(1).cloned().collect(),
        })
    }

    /// Every unit that the leader speaks for: their own and everything below, in pre-order.
    ///
    /// # Errors
    /// [`ServiceError::Unavailable`].
    pub async fn units(&self) -> Result<Vec<Unit>, ServiceError> {
        let Some(tree) = self.services.units().await? else { return Ok(Vec::new()) };
        Ok(match self.units {
            Some(own) => tree.within(own).cloned().collect(),
            None => tree.units().to_vec(),
        })
    }

    /// What the board says of a unit in a wave.
    ///
    /// # Errors
    /// [`ServiceError::Forbidden`] for a unit that is not the leader's; [`ServiceError::NotFound`].
    pub async fn findings(&self, unit: &Key, pulse: &str, wave: u32) -> Result<UnitFindings, ServiceError> {
        self.may(unit).await?;
        let wave = self.services.wave(pulse, wave)?;
        let position = wave.manifest().roster.position(unit.as_str()).ok_or(ServiceError::NotFound("unit"))?;
        let mut earlier = self.services.history(pulse);
        earlier.retain(|other| other.number() < wave.number());
        Ok(UnitFindings { wave, unit: position, earlier })
    }

    /// What is begun for the leader's units, the oldest first.
    ///
    /// # Errors
    /// [`ServiceError::Unavailable`].
    pub async fn drafts(&self) -> Result<Vec<Draft>, ServiceError> {
        let led = self.led().await?;
        let drafts = response::drafts(self.services.store()).await?;
        let drafts = drafts.into_iter().filter(|draft| led.as_ref().is_none_or(|led| led.contains(&draft.unit)));
        Ok(drafts.filter_map(|draft| self.shown(draft)).collect())
    }

    /// One draft.
    ///
    /// # Errors
    /// [`ServiceError::NotFound`], also for what is published; [`ServiceError::Forbidden`] for another unit's.
    pub async fn draft(&self, id: i64) -> Result<Draft, ServiceError> {
        let found = response::find(self.services.store(), id).await?;
        let draft = found.filter(|draft| draft.published_at.is_none()).ok_or(NO_RESPONSE)?;
        self.may(&draft.unit).await?;
        self.shown(draft).ok_or(NO_RESPONSE)
    }

    /// One published response.
    ///
    /// # Errors
    /// [`ServiceError::NotFound`]; [`ServiceError::Forbidden`] for another unit's.
    pub async fn response(&self, id: i64) -> Result<Response, ServiceError> {
        let response = self.services.response(id)?;
        self.may(&response.subject.unit).await?;
        Ok(response)
    }

    /// A response as everybody would see it, if it were published now.
    ///
    /// # Errors
    /// What publishing it would answer.
    pub async fn preview(&self, subject: &Subject, wording: Wording) -> Result<Response, ServiceError> {
        let Written { wording, .. } = self.begun(subject, wording, self.publication()).await?;
        Ok(Response {
            id: 0,
            subject: subject.clone(),
            status: wording.status.ok_or(NO_RESPONSE)?,
            next: wording.owed(),
            language: wording.language,
            heard: wording.heard,
            plan: wording.plan,
            why: wording.why,
            owner: wording.owner,
            re_ask: wording.re_ask,
            at: self.services.now(),
            updates: Vec::new(),
        })
    }

    /// What is published for the leader's units, the oldest first.
    ///
    /// # Errors
    /// [`ServiceError::Unavailable`].
    pub async fn published(&self) -> Result<Vec<Response>, ServiceError> {
        let led = self.led().await?;
        let responses = self.services.responses();
        let own =
            responses.iter().filter(|response| led.as_ref().is_none_or(|led| led.contains(&response.subject.unit)));
        Ok(own.cloned().collect())
    }

    /// Begins a draft and gives its number.
    ///
    /// # Errors
    /// [`ServiceError::Forbidden`] for another unit; [`ServiceError::Invalid`] with every field that is wrong.
    pub async fn save_draft(&self, subject: &Subject, wording: Wording) -> Result<i64, ServiceError> {
        let draft = self.begun(subject, wording, Purpose::Draft).await?;
        let work = self.services.store().begin().await?;
        let id = response::insert(&work, &draft).await?;
        self.log(&work, "response.draft", subject, id).await?;
        work.save().await?;
        Ok(id)
    }

    /// Writes a draft anew.
    ///
    /// # Errors
    /// [`ServiceError`]; [`ServiceError::Conflict`] for what is published.
    pub async fn change_draft(&self, id: i64, wording: Wording) -> Result<(), ServiceError> {
        let work = self.services.store().begin().await?;
        let (mut draft, subject) = self.lock_draft(&work, id).await?;
        draft.wording = wording.tidy();
        valid(check(&subject, &draft.wording, Purpose::Draft))?;
        self.name.clone_into(&mut draft.author);
        response::write(&work, &draft).await?;
        self.log(&work, "response.draft", &subject, id).await?;
        Ok(work.save().await?)
    }

    /// Publishes what has not been kept as a draft, and gives its number.
    ///
    /// # Errors
    /// [`ServiceError::Invalid`] with everything that is missing or wrong; then nothing is published, and nothing kept.
    pub async fn publish_new(&self, subject: &Subject, wording: Wording) -> Result<i64, ServiceError> {
        let mut draft = self.begun(subject, wording, self.publication()).await?;
        let work = self.services.store().begin().await?;
        draft.id = response::insert(&work, &draft).await?;
        self.make_public(work, draft, subject).await
    }

    /// Publishes a draft: as it is kept, or as it is written now.
    ///
    /// # Errors
    /// [`ServiceError::Invalid`] with everything that is missing or wrong; then the draft stays as it was kept.
    pub async fn publish(&self, id: i64, wording: Option<Wording>) -> Result<i64, ServiceError> {
        let work = self.services.store().begin().await?;
        let (mut draft, subject) = self.lock_draft(&work, id).await?;
        if let Some(wording) = wording {
            draft.wording = wording.tidy();
        }
        valid(check(&subject, &draft.wording, self.publication()))?;
        self.make_public(work, draft, &subject).await
    }

    /// Adds to what is published. It stands below it for ever.
    ///
    /// # Errors
    /// [`ServiceError`]; [`ServiceError::Conflict`] for a draft.
    pub async fn update(&self, id: i64, news: News) -> Result<(), ServiceError> {
        let news = news.tidy();
        let work = self.services.store().begin().await?;
        let subject = self.lock_published(&work, id).await?;
        valid(news.check(self.services.today()).iter().map(violation).collect())?;
        let next = news.owed();
        let News { language, status: Some(status), text, .. } = news else { return Err(NO_RESPONSE) };
        let update = Update { language, status, text, next, at: self.services.now() };
        response::add(&work, id, &update).await?;
        self.log(&work, "response.update", &subject, id).await?;
        work.save().await?;
        self.services.show_responses().await;
        Ok(())
    }

    /// Throws a draft away.
    ///
    /// # Errors
    /// [`ServiceError::Conflict`] for what is published: that is never taken back.
    pub async fn withdraw(&self, id: i64) -> Result<(), ServiceError> {
        let work = self.services.store().begin().await?;
        let (_, subject) = self.lock_draft(&work, id).await?;
        response::delete(&work, id).await?;
        self.log(&work, "response.withdraw", &subject, id).await?;
        Ok(work.save().await?)
    }

    /// Wishes, or no longer wishes, that the question of a published response be put again in the next wave.
    ///
    /// # Errors
    /// [`ServiceError::Invalid`] where it answers no question; [`ServiceError::Conflict`] for a draft.
    pub async fn re_ask(&self, id: i64, wish: bool) -> Result<(), ServiceError> {
        let work = self.services.store().begin().await?;
        let subject = self.lock_published(&work, id).await?;
        valid(nothing_to_ask(&subject, wish).into_iter().collect())?;
        response::re_ask(&work, id, wish).await?;
        self.log(&work, "response.re-ask", &subject, id).await?;
        work.save().await?;
        self.services.show_responses().await;
        Ok(())
    }

    async fn make_public(&self, work: UnitOfWork, mut draft: Written, subject: &Subject) -> Result<i64, ServiceError> {
        self.name.clone_into(&mut draft.author);
        draft.published_at = Some(self.services.now());
        response::write(&work, &draft).await?;
        self.log(&work, "response.publish", subject, draft.id).await?;
        work.save().await?;
        self.services.show_responses().await;
        Ok(draft.id)
    }

    /// A draft that is not stored yet, of something that there is and that may be responded to.
    async fn begun(&self, subject: &Subject, wording: Wording, purpose: Purpose) -> Result<Written, ServiceError> {
        self.may(&subject.unit).await?;
        let wave = self.services.wave(subject.pulse.as_str(), subject.wave)?;
        if wave.phase(self.services.now()) == Phase::Scheduled {
            return Err(ServiceError::conflict("wave-not-open", "nobody has been asked yet: the wave is not open"));
        }
        let content = &wave.manifest().content;
        let mut violations = Vec::new();
        if wave.manifest().roster.position(subject.unit.as_str()).is_none() {
            violations.push(Violation::new("unit", "unknown-unit", "the wave has no such unit"));
        }
        let asked = |key: &Key| content.questionnaire.questions.iter().any(|question| question.key == *key);
        if subject.question.as_ref().is_some_and(|question| !asked(question)) {
            violations.push(Violation::new("question", "unknown-question", "the wave has no such question"));
        }
        let wording = wording.tidy();
        violations.extend(check(subject, &wording, purpose));
        valid(violations)?;
        Ok(Written {
            id: 0,
            wave: wave.id(),
            unit: subject.unit.clone(),
            question: subject.question.clone(),
            wording,
            author: self.name.to_owned(),
            published_at: None,
        })
    }

    fn publication(&self) -> Purpose {
        Purpose::Publication { today: self.services.today() }
    }

    async fn lock_draft(&self, work: &UnitOfWork, id: i64) -> Result<(Written, Subject), ServiceError> {
        let (written, subject) = self.lock(work, id).await?;
        if written.published_at.is_some() {
            return Err(ServiceError::conflict("published", "it is published: add an update instead"));
        }
        Ok((written, subject))
    }

    async fn lock_published(&self, work: &UnitOfWork, id: i64) -> Result<Subject, ServiceError> {
        let (written, subject) = self.lock(work, id).await?;
        if written.published_at.is_none() {
            return Err(ServiceError::conflict("draft", "it is a draft: publish it first"));
        }
        Ok(subject)
    }

    async fn lock(&self, work: &UnitOfWork, id: i64) -> Result<(Written, Subject), ServiceError> {
        let written = response::lock(work, id).await?.ok_or(NO_RESPONSE)?;
        self.may(&written.unit).await?;
        let subject = self.subject(&written).ok_or(NO_RESPONSE)?;
        Ok((written, subject))
    }

    fn shown(&self, written: Written) -> Option<Draft> {
        let subject = self.subject(&written)?;
        Some(Draft { id: written.id, subject, wording: written.wording, author: written.author })
    }

    fn subject(&self, written: &Written) -> Option<Subject> {
        let wave = self.services.all_waves().into_iter().find(|wave| wave.id() == written.wave)?;
        let manifest = wave.manifest();
        let (unit, question) = (written.unit.clone(), written.question.clone());
        Some(Subject { unit, pulse: manifest.pulse.clone(), wave: manifest.wave, question })
    }

    /// The keys of the units that the leader speaks for; `None` for every unit, even those that are no more.
    async fn led(&self) -> Result<Option<BTreeSet<Key>>, ServiceError> {
        let Some(own) = self.units else { return Ok(None) };
        let tree = self.services.units().await?;
        Ok(Some(tree.iter().flat_map(|tree| tree.within(own)).map(|unit| unit.key.clone()).collect()))
    }

    async fn may(&self, unit: &Key) -> Result<(), ServiceError> {
        let Some(own) = self.units else { return Ok(()) };
        let tree = self.services.units().await?;
        if tree.is_some_and(|tree| tree.is_within(unit, own)) { Ok(()) } else { Err(ServiceError::Forbidden) }
    }

    async fn log(&self, work: &UnitOfWork, action: &str, subject: &Subject, id: i64) -> Result<(), ServiceError> {
        let Subject { unit, pulse, wave, .. } = subject;
        let subject = format!("{pulse}/{wave} {unit} #{id}");
        Ok(audit::insert(work, self.services.now().unix_timestamp(), self.name, action, &subject).await?)
    }
}

const NO_RESPONSE: ServiceError = ServiceError::NotFound("response");

/// Everything that is wrong with what was written.
fn check(subject: &Subject, wording: &Wording, purpose: Purpose) -> Vec<Violation> {
    let errors = wording.check(purpose);
    errors.iter().map(violation).chain(nothing_to_ask(subject, wording.re_ask)).collect()
}

fn nothing_to_ask(subject: &Subject, wish: bool) -> Option<Violation> {
    let detail = "it answers no question that could be put again";
    (wish && subject.question.is_none()).then(|| Violation::new("re_ask", "no-question", detail))
}

fn violation(error: &WordingError) -> Violation {
    Violation::new(error.field().name(), error.rule(), error)
}

fn valid(violations: Vec<Violation>) -> Result<(), ServiceError> {
    if violations.is_empty() { Ok(()) } else { Err(ServiceError::Invalid(violations)) }
}
