import { useState } from 'react';
import {
  Button,
  Card,
  Checkbox,
  CheckboxGroup,
  ComboBox,
  DateField,
  DateRangePicker,
  type DayRange,
  Form,
  FormActions,
  NumberField,
  RadioGroup,
  SearchField,
  Select,
  Switch,
  TextArea,
  TextField,
  useI18n,
} from '../../ui/index.ts';
import { GallerySection } from './gallery-section.tsx';
import { sampleWords } from './sample-words.ts';

export function FieldsSection() {
  const { language } = useI18n();
  const words = sampleWords(language.code);
  const [day, setDay] = useState<string | null>('2026-10-05');
  const [days, setDays] = useState<DayRange | null>({ from: '2026-09-23', to: '2026-10-22' });
  const cities = words.cities.map((label, rank) => ({ value: `${rank}`, label }));
  const ways = words.ways.map(([label = '', description = ''], rank) => ({
    value: `${rank}`,
    label,
    description,
  }));
  return (
    <GallerySection id="fields">
      <Card>
        <Form
          onSubmit={() => undefined}
          error={{ message: words.words.bad, fields: { email: words.words.bad } }}
        >
          <div className="grid items-start gap-5 md:grid-cols-2 lg:grid-cols-3">
            <TextField name="name" label={words.words.name} defaultValue={words.people[0] ?? ''} isRequired />
            <TextField
              name="email"
              type="email"
              label={words.words.email}
              defaultValue="maryam@example.com"
            />
            <NumberField label={words.words.amount} defaultValue={1250} minValue={0} />
            <Select label={words.words.city} options={cities} defaultValue="3" />
            <ComboBox label={words.words.team} options={cities} placeholder={words.cities[0]} />
            <DateField label={words.words.day} value={day} onChange={setDay} />
            <DateRangePicker label={words.words.days} value={days} onChange={setDays} />
            <SearchField label={words.words.city} />
            <TextField label={words.words.city} isDisabled defaultValue={words.cities[1] ?? ''} />
          </div>
          <TextArea
            label={words.words.notes}
            description={words.words.notesHint}
            defaultValue={words.verbatims[0] ?? ''}
          />
          <RadioGroup label={words.words.how} look="cards" options={ways} defaultValue="0" />
          <div className="flex flex-wrap gap-x-12 gap-y-4">
            <CheckboxGroup label={words.words.city} options={cities.slice(0, 3)} defaultValue={['0']} />
            <RadioGroup label={words.words.team} options={cities.slice(0, 3)} defaultValue="1" />
            <div className="flex flex-col items-start gap-3">
              <Checkbox defaultSelected description={words.words.agreeHint}>
                {words.words.agree}
              </Checkbox>
              <Switch defaultSelected>{words.words.daily}</Switch>
              <Switch>{words.words.daily}</Switch>
            </div>
          </div>
          <FormActions>
            <Button type="submit" variant="primary">
              {words.actions[0]}
            </Button>
            <Button>{words.actions[5]}</Button>
          </FormActions>
        </Form>
      </Card>
    </GallerySection>
  );
}
